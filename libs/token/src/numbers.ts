import type { Bytes } from '@ortaq/log';
import { fromHex, toHex } from '@ortaq/log';

/** OS2IP (RFC 8017 §4.2): bytes as a whole number, the first byte the heaviest. */
export const toNumber = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`));

/** I2OSP (RFC 8017 §4.1). @throws RangeError when the number does not fit the length. */
export function toBytes(number: bigint, length: number): Bytes {
  const bytes = fromHex(number.toString(16).padStart(length * 2, '0'));
  if (number < 0n || bytes?.length !== length) throw new RangeError(`the number does not fit ${length} bytes`);
  return bytes;
}

/** base ^ exponent mod modulus. Not in constant time: only for what is public, or never leaves the voter's device. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** x with x · number ≡ 1, or null where the number shares a factor with the modulus. */
export function inverse(number: bigint, modulus: bigint): bigint | null {
  let [before, now] = [modulus, number % modulus];
  let [x, next] = [0n, 1n];
  while (now !== 0n) {
    const times = before / now;
    [before, now] = [now, before - times * now];
    [x, next] = [next, x - times * next];
  }
  if (before !== 1n) return null;
  return x < 0n ? x + modulus : x;
}
