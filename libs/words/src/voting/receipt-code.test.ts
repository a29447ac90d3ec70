import { packReceipt, RECEIPT_WORDS } from '@ortaq/domain/voting';
import fc from 'fast-check';

import { foldSearch } from '../language/search.ts';
import { readReceiptCode, receiptCode } from './receipt-code.ts';
import { receiptWords } from './receipt-words.ts';

const word = fc.nat(RECEIPT_WORDS - 1);
const anyReceipt = fc.record({ words: fc.tuple(word, word, word), digits: fc.nat(9999) }).map(packReceipt);

describe('the words of a receipt', () => {
  it('are 256, each different even when typed without Kazakh letters', () => {
    expect(new Set(receiptWords.map(foldSearch)).size).toBe(RECEIPT_WORDS);
    expect(receiptWords).toHaveLength(RECEIPT_WORDS);
  });
});

describe('the code of a receipt', () => {
  it('is three words and four digits', () => {
    expect(receiptCode(packReceipt({ words: [0, 1, 255], digits: 42 }))).toMatch(/^\p{L}+ \p{L}+ \p{L}+ 0042$/u);
  });

  it('is read as people type it', () => {
    const separators = fc.constantFrom(' ', '  ', '-', ' · ', ', ');
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      foldSearch,
    );
    fc.assert(
      fc.property(anyReceipt, separators, spelling, (receipt, separator, spell) => {
        expect(readReceiptCode(spell(receiptCode(receipt)).replaceAll(' ', separator))).toBe(receipt);
      }),
    );
  });

  it.each([
    '',
    'алма',
    'алма арал арман',
    'алма арал арман 12',
    'алма арал арман 12345',
    'алма арал сөзжоқ 1234',
    'алма арал арман 1234 тағы',
  ])('«%s» is none', (text) => {
    expect(readReceiptCode(text)).toBeNull();
  });
});
