export * from './ballot.ts';
export * from './base64url.ts';
export * from './blind.ts';
export { type IssuerJwk, type IssuerKey, issuerKeyFrom } from './issuer-key.ts';
export { newSeed } from './seed.ts';
export { isStampedBy } from './stamp.ts';
export * from './token.ts';
