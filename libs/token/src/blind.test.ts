import { randomBytes } from 'node:crypto';

import { blind, unblind } from './blind.ts';
import { blindSign, BlindSigningError } from './issuer/index.ts';
import { toBytes } from './numbers.ts';
import { isStampedBy } from './stamp.ts';
import { vectors } from './testing/vectors.ts';

describe.each(vectors)('RFC 9474, Appendix A: $name', (vector) => {
  const { key, privateKey, input, salt, factor } = vector;

  it('blinds to the published message', async () => {
    expect((await blind(key, input, { salt, factor })).message).toEqual(vector.blinded);
  });

  it('signs blindly as published', () => {
    expect(blindSign(privateKey, vector.blinded)).toEqual(vector.blindSignature);
  });

  it('takes the blindness off to the published signature', async () => {
    const { inverse } = await blind(key, input, { salt, factor });
    const answer = { signed: vector.blindSignature, inverse };
    expect(await unblind(key, input, answer)).toEqual(vector.signature);
  });

  it('knows the published signature, and no other message under it', async () => {
    expect(await isStampedBy(key, input, vector.signature)).toBe(true);
    const other = Uint8Array.from(input);
    other[0]! ^= 1;
    expect(await isStampedBy(key, other, vector.signature)).toBe(false);
  });
});

describe('a blind signature', () => {
  const { key, privateKey, input, salt, factor, blindSignature } = vectors[0]!;

  it('is refused by the voter when the issuer answers with anything else', async () => {
    const { inverse } = await blind(key, input, { salt, factor });
    const wrong = Uint8Array.from(blindSignature);
    wrong[100]! ^= 1;
    expect(await unblind(key, input, { signed: wrong, inverse })).toBeNull();
    expect(await unblind(key, input, { signed: blindSignature.slice(1), inverse })).toBeNull();
    expect(await unblind(key, input, { signed: toBytes(key.modulus, key.length), inverse })).toBeNull();
  });

  it('is given only for a number below the modulus, as long as it', () => {
    expect(() => blindSign(privateKey, toBytes(key.modulus, key.length))).toThrow(BlindSigningError);
    expect(() => blindSign(privateKey, new Uint8Array(key.length - 1))).toThrow(BlindSigningError);
    expect(() => blindSign(privateKey, new Uint8Array())).toThrow(BlindSigningError);
  });

  it('hides the message: every factor gives another blinded message', async () => {
    const factors = Array.from({ length: 5 }, () => BigInt(`0x${randomBytes(200).toString('hex')}`));
    const seen = await Promise.all(factors.map((each) => blind(key, input, { salt, factor: each })));
    expect(new Set(seen.map(({ message }) => message.join())).size).toBe(5);
  });

  it('is not begun with a factor that cannot be taken off again', async () => {
    await expect(blind(key, input, { salt, factor: 0n })).rejects.toThrow(RangeError);
    await expect(blind(key, input, { salt, factor: key.modulus })).rejects.toThrow(RangeError);
  });
});
