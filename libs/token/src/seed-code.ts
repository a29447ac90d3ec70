import { type Bytes, joined, same, sha256 } from '@ortaq/log';

import { bytesOfSigns, grouped, readSigns, signsOf } from './signs.ts';

const SEED_BYTES = 32;
const CHECK_BYTES = 3;
const SIGNS = ((SEED_BYTES + CHECK_BYTES) * 8) / 5;

const checkOf = (seed: Bytes): Bytes => sha256(seed).slice(0, CHECK_BYTES);

/** A seed as people copy it by hand: 56 signs in groups of four; the last five are a check. */
export const seedCode = (seed: Bytes): string => grouped(signsOf(joined(seed, checkOf(seed))));

/** The seed of a code in any case and with any spacing, or null when a sign is missing or wrong. */
export function seedFrom(code: string): Bytes | null {
  const signs = readSigns(code, SIGNS);
  if (signs === null) return null;
  const bytes = bytesOfSigns(signs);
  const seed = bytes.slice(0, SEED_BYTES);
  return same(checkOf(seed), bytes.slice(SEED_BYTES)) ? seed : null;
}
