export * from './community.rules.ts';
export * from './community.ts';
export * from './kato.ts';
export * from './place-file.ts';
export * from './place.ts';
export * from './profiles/index.ts';
