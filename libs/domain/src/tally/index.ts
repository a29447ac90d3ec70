export * from './counting.rules.ts';
export * from './run.ts';
