export * from './account.ts';
export * from './batch.ts';
export * from './paper.rules.ts';
export * from './sheet.ts';
export * from './shown.ts';
