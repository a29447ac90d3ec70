import fc from 'fast-check';

import { packReceipt, RECEIPT_WORDS, receiptFrom, unpackReceipt } from './receipt.ts';

const word = fc.nat(RECEIPT_WORDS - 1);

describe('the number of a receipt', () => {
  it('is taken apart as it was put together', () => {
    fc.assert(
      fc.property(fc.tuple(word, word, word), fc.nat(9999), (words, digits) => {
        expect(unpackReceipt(packReceipt({ words, digits }))).toEqual({ words, digits });
      }),
    );
  });

  it('is exact: the largest fits a double', () => {
    expect(packReceipt({ words: [255, 255, 255], digits: 9999 })).toBe(256 ** 3 * 10_000 - 1);
  });

  it('comes from the first seven bytes', () => {
    expect(unpackReceipt(receiptFrom(Uint8Array.of(1, 2, 3, 0, 0, 0x12, 0x79, 99)))).toEqual({
      words: [1, 2, 3],
      digits: 4729,
    });
  });
});
