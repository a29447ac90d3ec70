import type { Bytes } from '@ortaq/log';
import { constants, createPublicKey, KeyObject, sign, verify } from 'node:crypto';

import { signedText } from '../ballot.ts';
import { toBase64url } from '../base64url.ts';
import { type Cast, readCast } from '../cast.ts';
import { type IssuerJwk, SALT_BYTES } from '../issuer-key.ts';
import { type Receipt, receiptText } from '../receipt.ts';
import { stampedInput, type Token } from '../token.ts';

/** Whose stamps a ballot needs, in values that one thread may send to another. */
export interface StampedElection {
  readonly id: string;
  /** In the order of the manifest. */
  readonly issuers: readonly IssuerJwk[];
}

/** What a box finds in a cast. Each is looked at only where those before it hold. */
export interface CastFound {
  /** Null when bytes are not spelled as bytes are. */
  readonly read: { readonly token: Token; readonly signature: Bytes } | null;
  readonly isGenuine: boolean;
  readonly isSigned: boolean;
}

/**
 * The checks of isGenuine and isSignedBallot by the same library, one after the other on the thread that asks: handing each of them to
 * another thread costs half as much as the check.
 */
export async function findCast(election: StampedElection, cast: Cast): Promise<CastFound> {
  const read = readCast(cast);
  const isGenuine = read !== null && isStamped(election, read.token);
  const isSigned = isGenuine && (await isSignedBy(read.token.publicKey, signedText(cast.ballot), read.signature));
  return { read, isGenuine, isSigned };
}

/** What signReceipt gives, in base64url, likewise at once. */
export const signedReceipt = (boxKey: KeyObject, receipt: Receipt): string =>
  toBase64url(sign(null, receiptText(receipt), boxKey));

function isStamped({ id, issuers }: StampedElection, token: Token): boolean {
  const { prefix, publicKey, stamps } = token;
  if (prefix.length !== 32 || publicKey.length !== 32 || stamps.length !== issuers.length) return false;
  const input = stampedInput(id, token);
  const scheme = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES };
  return issuers.every((each, at) => verify('sha384', input, { key: keyOf(each), ...scheme }, stamps[at]!));
}

/** Only Web Crypto takes in a key as bytes for less than a sixth of what the check costs. */
async function isSignedBy(publicKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', true, ['verify']);
    return verify(null, message, KeyObject.from(key), signature);
  } catch {
    return false;
  }
}

const known = new Map<string, KeyObject>();

function keyOf({ n, e }: IssuerJwk): KeyObject {
  const key = known.get(n) ?? createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
  known.set(n, key);
  return key;
}
