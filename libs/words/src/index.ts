export * from './dictionary.ts';
export type { FieldIssue } from './field-issue.ts';
export * from './language/index.ts';
export * from './load-words.ts';
export type { Messages, SlotsOf, Words } from './message-types.ts';
export { slotKinds, type SlotValue } from './show-slot.ts';
export * from './speak.ts';
export * from './words-in.ts';
