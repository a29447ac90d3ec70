import type { Bytes } from '@ortaq/log';

import { toBase64url } from './base64url.ts';
import type { IssuerKey } from './issuer-key.ts';
import { toBytes } from './numbers.ts';

const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };

const imported = new WeakMap<IssuerKey, Promise<CryptoKey>>();

const webKeyOf = ({ modulus, exponent, length }: IssuerKey): Promise<CryptoKey> => {
  const n = toBase64url(toBytes(modulus, length));
  const e = toBase64url(toBytes(exponent, Math.ceil(exponent.toString(16).length / 2)));
  return crypto.subtle.importKey('jwk', { kty: 'RSA', n, e, alg: 'PS384' }, algorithm, false, ['verify']);
};

/** Verify of RFC 9474 §4.5: whether the issuer signed the input. False, never an error, for what a stranger sent. */
export async function isStampedBy(key: IssuerKey, input: Bytes, stamp: Bytes): Promise<boolean> {
  const known = imported.get(key) ?? webKeyOf(key);
  imported.set(key, known);
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: key.saltLength }, await known, stamp, input);
}
