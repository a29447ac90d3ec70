import { toNumber } from './numbers.ts';
import { fromBase64url } from './base64url.ts';

/** The public half of an issuer's key, made for one election only (RFC 9474 §7). */
export interface IssuerKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
  /** Bytes of the modulus, and of every signature and blinded message. */
  readonly length: number;
  /** Bytes of salt in a signature. */
  readonly saltLength: number;
}

/** Of RSABSSA-SHA384-PSS-Randomized (RFC 9474 §5). */
export const SALT_BYTES = 48;

/** How a key stands in a manifest: the two numbers of a JSON Web Key (RFC 7518 §6.3.1), base64url. */
export interface IssuerJwk {
  readonly n: string;
  readonly e: string;
}

/** Whether one operator runs every issuer: then it can stamp tokens that nobody asked for, and cryptography excludes no stuffing. */
export const isSingleOperator = (issuers: readonly IssuerJwk[]): boolean => issuers.length < 2;

/** The key, or null for what is no RSA key of whole bytes with at least 2048 bits and an odd exponent. */
export function issuerKeyFrom({ n, e }: IssuerJwk): IssuerKey | null {
  const [modulus, exponent] = [fromBase64url(n), fromBase64url(e)];
  if (!modulus || !exponent || modulus.length < 256 || modulus[0]! < 0x80 || exponent.length > 4) return null;
  const numbers = { modulus: toNumber(modulus), exponent: toNumber(exponent) };
  const key = { ...numbers, length: modulus.length, saltLength: SALT_BYTES };
  return key.modulus % 2n === 1n && key.exponent % 2n === 1n && key.exponent > 1n ? key : null;
}
