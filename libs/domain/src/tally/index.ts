export * from './counting.rules.ts';
export * from './file.rules.ts';
export * from './published-rule.ts';
export * from './run.ts';
