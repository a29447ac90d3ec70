export * from './adoption.rules.ts';
export * from './balances.ts';
export * from './ledger.ts';
