export * from './hand-over.rules.ts';
export * from './hand-over.ts';
