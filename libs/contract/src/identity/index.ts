export * from './identity.contract.ts';
export * from './person.ts';
