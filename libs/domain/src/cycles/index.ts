export * from './counting-rule.ts';
export * from './cycle.process.ts';
export * from './cycle.ts';
export * from './cycle-rules.ts';
export * from './planning.rules.ts';
export * from './presets.ts';
export * from './stages.ts';
