import type { Bytes } from '@ortaq/log';

import type { IssuerKey } from './issuer-key.ts';
import { inverse, power, toBytes, toNumber } from './numbers.ts';
import { encodePss } from './pss.ts';
import { isStampedBy } from './stamp.ts';

/** The secrets of one blinding: a salt, and a number below the modulus, neither ever used again. */
export interface Blinding {
  readonly salt: Bytes;
  readonly factor: bigint;
}

export interface Blinded {
  /** What the issuer sees; without the factor it says nothing about the message. */
  readonly message: Bytes;
  /** Takes the blindness off the issuer's answer. Secret. */
  readonly inverse: bigint;
}

/** Blind of RFC 9474 §4.2. @throws RangeError when message or factor share a divisor with the modulus. */
export async function blind(key: IssuerKey, input: Bytes, { salt, factor }: Blinding): Promise<Blinded> {
  const encoded = toNumber(await encodePss(input, salt, key.length));
  const back = inverse(factor, key.modulus);
  if (back === null || inverse(encoded, key.modulus) === null) throw new RangeError('not invertible');
  const message = (encoded * power(factor, key.exponent, key.modulus)) % key.modulus;
  return { message: toBytes(message, key.length), inverse: back };
}

/** Finalize of RFC 9474 §4.4: the issuer's signature on the message itself, or null when the answer is no signature on it. */
export async function unblind(
  key: IssuerKey,
  input: Bytes,
  answer: { readonly signed: Bytes; readonly inverse: bigint },
): Promise<Bytes | null> {
  const blindSignature = toNumber(answer.signed);
  if (answer.signed.length !== key.length || blindSignature >= key.modulus) return null;
  const stamp = toBytes((blindSignature * answer.inverse) % key.modulus, key.length);
  return (await isStampedBy(key, input, stamp)) ? stamp : null;
}
