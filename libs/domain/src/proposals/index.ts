export * from './comment.ts';
export * from './photo.ts';
export * from './proposal.process.ts';
export * from './proposal.ts';
export * from './submission.rules.ts';
