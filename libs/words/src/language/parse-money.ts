/** Sixteen digits of tenge are still a 64-bit number of tiyn. */
const amount = /^(\d{1,16}|\d{1,3}(?: \d{3}){1,5})(?:[.,](\d{1,2}))?$/;

/** A sign or word of currency that people write after the sum. */
const currency = /\s*(₸|тг\.?|теңге|тенге|kzt|zł|€|₺)$/iu;

/**
 * Minor units from what a person typed: spaces between thousands, comma or point before one or two decimals.
 * Null when it could mean two sums (`1,234`), is negative, or is no sum.
 */
export function parseMoney(text: string): bigint | null {
  const plain = text.trim().replace(currency, '').replace(/\s/gu, ' ');
  const [, whole, decimals = ''] = amount.exec(plain) ?? [];
  return whole === undefined ? null : BigInt(whole.replaceAll(' ', '') + decimals.padEnd(2, '0'));
}
