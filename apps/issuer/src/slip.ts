import type { Seals } from '@ortaq/api/platform';
import { grouped, readSigns, signsOf } from '@ortaq/token';
import { randomBytes } from 'node:crypto';

/** Ten random bytes are sixteen signs: thirty bits to find a slip by, fifty that have to be guessed in ten tries. */
const BYTES = 10;
const SIGNS = 16;
const PLACE = 6;

/** How often a code may be typed wrongly. */
export const MOST_TRIES = 10;

/** A code in its two parts. */
export interface SlipCode {
  readonly place: string;
  readonly secret: string;
}

const inParts = (signs: string): SlipCode => ({ place: signs.slice(0, PLACE), secret: signs.slice(PLACE) });

/** A fresh code, as it is printed and in its parts. */
export function drawCode(): SlipCode & { readonly printed: string } {
  const signs = signsOf(new Uint8Array(randomBytes(BYTES)));
  return { printed: grouped(signs), ...inParts(signs) };
}

/** A code as a person typed it; null for what cannot be one. */
export function readCode(typed: string): SlipCode | null {
  const signs = readSigns(typed, SIGNS);
  return signs === null ? null : inParts(signs);
}

/** What the table keeps of a code. */
export const codeMark = (seals: Seals, election: string, { place, secret }: SlipCode): Buffer =>
  seals.mark(`slip\0${election}\0${place}\0${secret}`);

/** What the table keeps of an identity number, another in every vote. */
export const voterMark = (seals: Seals, election: string, iin: string): Buffer =>
  seals.mark(`voter\0${election}\0${iin}`);
