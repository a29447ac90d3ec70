export * from './identity.contract.ts';
export * from './person.ts';
export { PROVIDER_ANSWER } from './provider.endpoints.ts';
