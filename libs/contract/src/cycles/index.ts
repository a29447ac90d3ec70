export { CountingRule } from './counting-rule.ts';
export { abilities, Category, CycleCard, CyclePage, CycleRules, ProposalCounts } from './cycle.ts';
export * from './cycles.contract.ts';
export { Home } from './home.ts';
