import { type Bytes, canonicalJson, isSignedBy, type Json, privateKeyOf, sha256, signBytes, utf8 } from '@ortaq/log';

import { secretsOf } from './seed.ts';
import type { Token } from './token.ts';

/** What a voter says: JSON, for one election. A later `seq` under the same token takes the place of an earlier one. */
export interface BallotSaid {
  readonly election: string;
  /** 0 for the first, one more at every change. */
  readonly seq: number;
  readonly choices: Json;
  /** 16 random bytes in hexadecimal, so that equal ballots look different. */
  readonly nonce: string;
}

export const signedText = (text: string): Bytes => utf8(`ortaq/ballot/v1\0${text}`);

/** The one spelling of a ballot (RFC 8785) that is signed, kept and published. */
export const ballotText = ({ election, seq, choices, nonce }: BallotSaid): string =>
  canonicalJson({ election, seq, choices, nonce });

/** What a text says, or null when it is not the one spelling of a ballot. */
export function readBallotText(text: string): BallotSaid | null {
  try {
    const said = JSON.parse(text) as BallotSaid;
    const { election, seq, nonce } = said;
    const isSaid =
      typeof election === 'string' && Number.isSafeInteger(seq) && seq >= 0 && /^[0-9a-f]{32}$/.test(nonce);
    return isSaid && ballotText(said) === text ? said : null;
  } catch {
    return null;
  }
}

/** Signs with the key of the token that follows from the seed. */
export async function signBallot(seed: Bytes, said: BallotSaid): Promise<Bytes> {
  const key = await privateKeyOf(await secretsOf(seed, said.election).tokenKey());
  return signBytes(key, signedText(ballotText(said)));
}

/** Whether the holder of the token signed exactly this text. */
export const isSignedBallot = ({ publicKey }: Pick<Token, 'publicKey'>, text: string, signature: Bytes) =>
  isSignedBy(publicKey, signedText(text), signature);

/** SHA-256 of the text: what a receipt speaks of. */
export const ballotHash = (text: string): Bytes => sha256(utf8(text));
