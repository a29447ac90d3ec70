export * from './criteria.ts';
export * from './deadline.ts';
export * from './letter.ts';
export * from './objection.rules.ts';
export * from './review.rules.ts';
