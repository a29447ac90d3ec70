import type { Bytes } from '@ortaq/log';
import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { timingSafeEqual } from 'node:crypto';

import type { IssuerJwk } from '../issuer-key.ts';

const padding = constants.RSA_NO_PADDING;

/** What cannot be signed, or must not leave the house. */
export class BlindSigningError extends Error {
  override readonly name = 'BlindSigningError';
}

/** A fresh key for one election, never used for anything else: signing blindly is a raw RSA oracle (RFC 9474 §7). */
export const newIssuerKey = (modulusLength: 2048 | 3072 = 2048): KeyObject =>
  generateKeyPairSync('rsa', { modulusLength, publicExponent: 65537 }).privateKey;

/** The public half as it stands in the manifest. */
export function jwkOf(privateKey: KeyObject): IssuerJwk {
  const { n, e } = createPublicKey(privateKey).export({ format: 'jwk' }) as { n: string; e: string };
  return { n, e };
}

/**
 * BlindSign of RFC 9474 §4.3 with OpenSSL's own blinding against timing. The signature is raised again before it leaves, because a
 * faulty one would give the key away.
 * @throws BlindSigningError for a message that is not a number below the modulus, or when the check fails.
 */
export function blindSign(privateKey: KeyObject, blinded: Bytes): Bytes {
  const signed = signedRaw(privateKey, blinded);
  const again = publicEncrypt({ key: createPublicKey(privateKey), padding }, signed);
  if (!timingSafeEqual(again, blinded)) throw new BlindSigningError('the signing key gave a faulty signature');
  return new Uint8Array(signed);
}

function signedRaw(key: KeyObject, blinded: Bytes): Buffer {
  if (blinded.length * 8 !== key.asymmetricKeyDetails?.modulusLength) {
    throw new BlindSigningError('a blinded message is as long as the modulus');
  }
  try {
    return privateDecrypt({ key, padding }, blinded);
  } catch {
    throw new BlindSigningError('a blinded message is a number below the modulus');
  }
}
