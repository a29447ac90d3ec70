export * from './results.ts';
export * from './tally.contract.ts';
