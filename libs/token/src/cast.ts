import type { Bytes } from '@ortaq/log';

import { ballotText, type BallotSaid, signBallot } from './ballot.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Token } from './token.ts';

/** A ballot on its way to the box, with the right to it; bytes in base64url. Nothing in it names a person. */
export interface Cast {
  readonly prefix: string;
  /** The token's public key. */
  readonly key: string;
  readonly stamps: readonly string[];
  /** The one spelling of the ballot. */
  readonly ballot: string;
  /** By the token's key over the ballot. */
  readonly signature: string;
}

/** Signs what the voter says and puts the token beside it. The same words give the same cast, so that it can be sent again. */
export async function castOf(seed: Bytes, token: Token, said: BallotSaid): Promise<Cast> {
  return {
    prefix: toBase64url(token.prefix),
    key: toBase64url(token.publicKey),
    stamps: token.stamps.map(toBase64url),
    ballot: ballotText(said),
    signature: toBase64url(await signBallot(seed, said)),
  };
}

/** The token and the signature of a cast; null when they are not spelled as bytes are. */
export function readCast({ prefix, key, stamps, signature }: Cast): { token: Token; signature: Bytes } | null {
  const [prefixBytes, publicKey, signed, ...stamped] = [prefix, key, signature, ...stamps].map(fromBase64url);
  const known = stamped.filter((stamp) => stamp !== null);
  if (!prefixBytes || !publicKey || !signed || known.length < stamped.length) return null;
  return { token: { prefix: prefixBytes, publicKey, stamps: known }, signature: signed };
}
