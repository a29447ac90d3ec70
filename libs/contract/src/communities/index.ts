export * from './communities.contract.ts';
