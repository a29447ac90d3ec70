import { type Bytes, utf8 } from '@ortaq/log';

import type { Blinding } from './blind.ts';
import type { IssuerKey } from './issuer-key.ts';
import { inverse, toNumber } from './numbers.ts';

/** 32 bytes from the system's source of chance: whoever holds them holds the vote, on any device. */
export const newSeed = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/**
 * Bytes that follow from a seed for one purpose in one election: HKDF-SHA-256 (RFC 5869) without salt, with
 * `ortaq/token/v1 NUL purpose NUL election` as info. RFC 9474 asks for fresh chance instead; that everything follows from one seed
 * makes unlinkability rest on HKDF, and lets a lost device be replaced.
 */
export async function derive(seed: Bytes, purpose: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
  const named = utf8(`ortaq/token/v1\0${purpose}`);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: named };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8));
}

/** Everything one election takes from a seed. */
export const secretsOf = (seed: Bytes, election: string) => ({
  /** Seed of the token's Ed25519 key. */
  tokenKey: () => derive(seed, `key\0${election}`, 32),
  /** msg_prefix of RFC 9474 §4.1. */
  prefix: () => derive(seed, `prefix\0${election}`, 32),
  /** Salt and factor towards one issuer, told apart by its place in the manifest. */
  blinding: async (key: IssuerKey, issuer: number): Promise<Blinding> => ({
    salt: await derive(seed, `salt\0${election}\0${issuer}`, key.saltLength),
    factor: await factorFor(key, (attempt) =>
      derive(seed, `factor\0${election}\0${issuer}\0${attempt}`, key.length + 16),
    ),
  }),
});

/** Sixteen bytes more than the modulus make the remainder as good as even. */
async function factorFor(key: IssuerKey, draw: (attempt: number) => Promise<Bytes>): Promise<bigint> {
  for (let attempt = 0; ; attempt += 1) {
    const factor = toNumber(await draw(attempt)) % key.modulus;
    if (inverse(factor, key.modulus) !== null) return factor;
  }
}
