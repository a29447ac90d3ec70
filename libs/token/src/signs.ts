import type { Bytes } from '@ortaq/log';

/** Base 32 without the letters that are read as digits or as each other (Crockford). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Whole groups of five bytes as signs, eight for each. */
export function signsOf(bytes: Bytes): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits
    .match(/.{5}/g)!
    .map((five) => DIGITS[Number.parseInt(five, 2)]!)
    .join('');
}

/** Signs as people copy them by hand: in groups of four. */
export const grouped = (signs: string): string => signs.match(/.{1,4}/g)!.join(' ');

/** So many signs in any case and with any spacing, in their one spelling; null when one is missing or wrong. */
export function readSigns(text: string, count: number): string | null {
  const signs = text.toUpperCase().replaceAll(/[\s\-–·.]/g, '');
  const known = Array.from(signs, (sign) => readAs[sign] ?? sign);
  return known.length === count && known.every((sign) => DIGITS.includes(sign)) ? known.join('') : null;
}

/** The bytes of such signs. */
export function bytesOfSigns(signs: string): Bytes {
  const bits = Array.from(signs, (sign) => DIGITS.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g)!, (eight) => Number.parseInt(eight, 2));
}
