export * from './id.ts';
export * from './language.ts';
export * from './money.ts';
export * from './process.ts';
export * from './refusal.ts';
export * from './rule.ts';
