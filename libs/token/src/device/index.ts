export * from './cast-vote.ts';
export * from './held.ts';
export * from './told.ts';
