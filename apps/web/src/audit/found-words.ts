import type { Say } from '@ortaq/words';

import { beginningOf } from './seal-words.ts';

type Found = Readonly<Record<string, string>>;

/** A hash by its beginning, a day as a day, a number as a number that the words may format. */
function slotOf(t: Say, value: string): string | number {
  if (/^[0-9a-f]{64}$/.test(value)) return beginningOf(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return t.format.dateShort(value);
  return /^\d{1,15}$/.test(value) ? Number(value) : value;
}

/** The numbers of a check or of a flag in its formula; a dash where a number is not there yet. */
export const foundWords = (t: Say, key: string, found: Found): string =>
  t.reason(key, Object.fromEntries(Object.entries(found).map(([name, value]) => [name, slotOf(t, value)])));
