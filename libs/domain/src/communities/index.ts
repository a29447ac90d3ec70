export * from './community.ts';
export * from './kato.ts';
