export * from './deciding.rules.ts';
export * from './document.rules.ts';
export * from './document.ts';
export * from './entering.rules.ts';
export * from './entry.ts';
export * from './reversing.rules.ts';
export * from './supplier.ts';
export * from './work.ts';
