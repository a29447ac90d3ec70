import { packReceipt, type ReceiptNumber, unpackReceipt } from '@ortaq/domain/voting';

import { foldSearch } from '../language/search.ts';
import { receiptWords } from './receipt-words.ts';

const places = new Map(receiptWords.map((word, at) => [foldSearch(word), at]));

/** `қайың дала бұлақ 4729`: the same words in every language, so that a code can be read to anybody. */
export function receiptCode(receipt: ReceiptNumber): string {
  const { words, digits } = unpackReceipt(receipt);
  return [...words.map((at) => receiptWords[at]!), String(digits).padStart(4, '0')].join(' ');
}

/** The receipt in a code as people type it: any separators, any case, Russian letters for Kazakh ones; null when it is no code. */
export function readReceiptCode(code: string): ReceiptNumber | null {
  const [first, second, third, digits, ...rest] = code.trim().split(/[\s·.,;_–-]+/u);
  const [a, b, c] = [first, second, third].map((word) => places.get(foldSearch(word ?? '')));
  const isWhole = /^\d{4}$/.test(digits ?? '') && rest.length === 0;
  if (!isWhole || a === undefined || b === undefined || c === undefined) return null;
  return packReceipt({ words: [a, b, c], digits: Number(digits) });
}
