/** A receipt: three of 256 words and four digits, packed into one number below 256³ · 10⁴. */
export type ReceiptNumber = number;

export const RECEIPT_WORDS = 256;
const DIGITS = 10_000;

/** The receipt of a ballot, from at least seven bytes that only its token gives. */
export function receiptFrom(bytes: Uint8Array): ReceiptNumber {
  const [first = 0, second = 0, third = 0, ...rest] = bytes;
  const digits = rest.slice(0, 4).reduce((all, byte) => all * 256 + byte, 0) % DIGITS;
  return packReceipt({ words: [first, second, third], digits });
}

export interface ReceiptParts {
  /** Places in the list of words. */
  readonly words: readonly [number, number, number];
  readonly digits: number;
}

export const packReceipt = ({ words, digits }: ReceiptParts): ReceiptNumber =>
  words.reduce((all, word) => all * RECEIPT_WORDS + word, 0) * DIGITS + digits;

export function unpackReceipt(receipt: ReceiptNumber): ReceiptParts {
  const packed = Math.floor(receipt / DIGITS);
  const word = (place: number): number => Math.floor(packed / RECEIPT_WORDS ** place) % RECEIPT_WORDS;
  return { words: [word(2), word(1), word(0)], digits: receipt % DIGITS };
}
