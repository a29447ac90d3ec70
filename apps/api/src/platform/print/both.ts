import { type Key, type Place, type Say, wordsIn } from '@ortaq/words';

/** One text in the two languages in which papers of a village are printed. */
export interface Both {
  readonly kk: string;
  readonly ru: string;
}

/** Says a thing in both. */
export type SayBoth = (of: (t: Say) => string) => Both;

/** A word that needs nothing filled in, in both. */
export type WordBoth = (key: Key) => Both;

export function bothIn(place: Place): { readonly say: SayBoth; readonly word: WordBoth } {
  const [kk, ru] = [wordsIn('kk', place), wordsIn('ru', place)];
  const say: SayBoth = (of) => ({ kk: of(kk), ru: of(ru) });
  return { say, word: (key) => say((t) => t.reason(key)) };
}
