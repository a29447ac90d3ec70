export * from './cycle.ts';
export * from './cycle-rules.ts';
export * from './cycle.process.ts';
