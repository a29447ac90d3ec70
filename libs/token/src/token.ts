import { type Bytes, joined, privateKeyOf, publicKeyOf, utf8 } from '@ortaq/log';

import { blind, unblind } from './blind.ts';
import type { IssuerKey } from './issuer-key.ts';
import { secretsOf } from './seed.ts';
import { isStampedBy } from './stamp.ts';

/** What a token is made for: one election, under the keys of its manifest. */
export interface TokenElection {
  readonly id: string;
  readonly issuers: readonly IssuerKey[];
}

/** The right to one ballot: a key of nobody's, stamped by every issuer of the election. */
export interface Token {
  /** msg_prefix of RFC 9474, 32 bytes. */
  readonly prefix: Bytes;
  /** Ed25519, 32 bytes: it signs the ballot, and is the name under which the box keeps it. */
  readonly publicKey: Bytes;
  /** One for each issuer, in the order of the manifest. */
  readonly stamps: readonly Bytes[];
}

/** A token on its way: what is sent to each issuer, and how their answers become the token. */
export interface TokenRequest {
  readonly blinded: readonly Bytes[];
  /** The token; null when an answer is no signature of its issuer. */
  readonly finish: (signed: readonly Bytes[]) => Promise<Token | null>;
}

/** What the issuers sign without seeing it: `prefix ‖ "ortaq/token/v1" NUL election NUL key`. */
export const stampedInput = (election: string, { prefix, publicKey }: Pick<Token, 'prefix' | 'publicKey'>): Bytes =>
  joined(prefix, utf8(`ortaq/token/v1\0${election}\0`), publicKey);

/** The same seed asks for the same token again, byte for byte: a lost answer or a new device costs nothing. */
export async function requestToken(seed: Bytes, { id, issuers }: TokenElection): Promise<TokenRequest> {
  const secrets = secretsOf(seed, id);
  const publicKey = await publicKeyOf(await privateKeyOf(await secrets.tokenKey()));
  const prefix = await secrets.prefix();
  const input = stampedInput(id, { prefix, publicKey });
  const blinded = await Promise.all(
    issuers.map(async (key, place) => blind(key, input, await secrets.blinding(key, place))),
  );
  return {
    blinded: blinded.map(({ message }) => message),
    async finish(signed) {
      const stamps = await Promise.all(
        blinded.map(({ inverse }, at) => unblind(issuers[at]!, input, { signed: signed[at]!, inverse })),
      );
      return stamps.every((stamp) => stamp !== null) ? { prefix, publicKey, stamps } : null;
    },
  };
}

/** Whether every issuer of the election stamped the token. */
export async function isGenuine(token: Token, { id, issuers }: TokenElection): Promise<boolean> {
  if (token.prefix.length !== 32 || token.publicKey.length !== 32 || token.stamps.length !== issuers.length)
    return false;
  const input = stampedInput(id, token);
  const held = await Promise.all(issuers.map((key, at) => isStampedBy(key, input, token.stamps[at]!)));
  return held.every(Boolean);
}
