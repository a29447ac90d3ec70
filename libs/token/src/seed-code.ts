import { type Bytes, joined, same, sha256 } from '@ortaq/log';

/** Base 32 without the letters that are read as digits or as each other (Crockford). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const SEED_BYTES = 32;
const CHECK_BYTES = 3;
const GROUP = 4;

const checkOf = (seed: Bytes): Bytes => sha256(seed).slice(0, CHECK_BYTES);

/** A seed as people copy it by hand: 56 signs in groups of four; the last five are a check. */
export function seedCode(seed: Bytes): string {
  const bits = Array.from(joined(seed, checkOf(seed)), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = bits.match(/.{5}/g)!.map((five) => DIGITS[Number.parseInt(five, 2)]!);
  return signs
    .join('')
    .match(new RegExp(`.{${GROUP}}`, 'g'))!
    .join(' ');
}

/** The seed of a code in any case and with any spacing, or null when a sign is missing or wrong. */
export function seedFrom(code: string): Bytes | null {
  const signs = code.toUpperCase().replaceAll(/[\s\-–·.]/g, '');
  const places = Array.from(signs, (sign) => DIGITS.indexOf(readAs[sign] ?? sign));
  if (places.length !== ((SEED_BYTES + CHECK_BYTES) * 8) / 5 || places.includes(-1)) return null;
  const bits = places.map((place) => place.toString(2).padStart(5, '0')).join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g)!, (eight) => Number.parseInt(eight, 2));
  const seed = bytes.slice(0, SEED_BYTES);
  return same(checkOf(seed), bytes.slice(SEED_BYTES)) ? seed : null;
}
