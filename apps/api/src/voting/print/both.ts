import { type Place, type Say, wordsIn } from '@ortaq/words';

/** One text in the two languages in which papers of a village are printed. */
export interface Both {
  readonly kk: string;
  readonly ru: string;
}

/** Says a thing in both. */
export type SayBoth = (of: (t: Say) => string) => Both;

export function bothIn(place: Place): SayBoth {
  const [kk, ru] = [wordsIn('kk', place), wordsIn('ru', place)];
  return (of) => ({ kk: of(kk), ru: of(ru) });
}
