import fc from 'fast-check';

import { fromBase64url, toBase64url } from './base64url.ts';
import { inverse, power, toBytes, toNumber } from './numbers.ts';

const big = fc.bigInt(0n, 1n << 300n);
const modulus = fc.bigInt(2n, 1n << 200n);

describe('whole numbers', () => {
  it('come back from their bytes', () => {
    fc.assert(fc.property(big, (number) => expect(toNumber(toBytes(number, 40))).toBe(number)));
  });

  it('are refused where they do not fit', () => {
    expect(() => toBytes(256n, 1)).toThrow(RangeError);
    expect(() => toBytes(-1n, 4)).toThrow(RangeError);
    expect(toBytes(0n, 2)).toEqual(Uint8Array.of(0, 0));
  });

  it('are raised as repeated multiplication does it', () => {
    fc.assert(
      fc.property(big, fc.integer({ min: 0, max: 40 }), modulus, (base, times, within) => {
        const plain = Array.from({ length: times }).reduce<bigint>((product) => (product * base) % within, 1n % within);
        expect(power(base, BigInt(times), within) % within).toBe(plain);
      }),
    );
  });

  it('have an inverse exactly when they share no factor with the modulus', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 5000n), fc.bigInt(2n, 500n), (number, within) => {
        const expected = Array.from({ length: Number(within) }, (_, x) => BigInt(x)).find(
          (x) => (x * number) % within === 1n,
        );
        expect(inverse(number, within)).toBe(expected ?? null);
      }),
    );
  });
});

describe('base64url', () => {
  it('has one spelling for all bytes and refuses every other', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)));
    for (const text of ['AB', 'A', 'AA==', 'A+', 'A/', 'Aá', 'AA\n']) expect(fromBase64url(text)).toBeNull();
  });
});
