import { joined, type Bytes } from '@ortaq/log';

const HASH_BYTES = 48;

const sha384 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));

/** MGF1 with SHA-384 (RFC 8017 §B.2.1). */
async function mask(seed: Bytes, length: number): Promise<Bytes> {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, counter) => {
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, counter);
    return sha384(joined(seed, count));
  });
  return joined(...(await Promise.all(blocks))).slice(0, length);
}

/**
 * EMSA-PSS-ENCODE with SHA-384 and MGF1 (RFC 8017 §9.1.1) for a modulus of whole bytes, whose topmost bit stays free.
 * @throws RangeError when the modulus is too short for hash and salt.
 */
export async function encodePss(message: Bytes, salt: Bytes, length: number): Promise<Bytes> {
  const padding = length - salt.length - HASH_BYTES - 2;
  if (padding < 0) throw new RangeError('the key is too short for this encoding');
  const digest = await sha384(joined(new Uint8Array(8), await sha384(message), salt));
  const plain = joined(new Uint8Array(padding), Uint8Array.of(1), salt);
  const masking = await mask(digest, plain.length);
  const masked = plain.map((byte, at) => byte ^ masking[at]!);
  masked[0]! &= 0x7f;
  return joined(masked, digest, Uint8Array.of(0xbc));
}
