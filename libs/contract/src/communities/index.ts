export * from './communities.contract.ts';
export * from './community.ts';
export * from './places.ts';
