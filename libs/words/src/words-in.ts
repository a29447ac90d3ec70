import type { Language } from '@ortaq/kernel';
import { dictionary, type Key, type Kk } from './dictionary.ts';
import type { Place } from './language/index.ts';
import type { Words } from './message-types.ts';
import { speak, type Speak } from './speak.ts';

/** Says anything of the interface. */
export type Say = Speak<Kk>;

/** The whole dictionary in one language; for the server and the office app. */
export const wordsIn = (language: Language, place?: Place): Say => speak<Kk>(dictionary[language], language, place);

/** The keys that begin with one of the given beginnings. */
export type KeysUnder<Beginning extends string> = Extract<Key, `${Beginning}${string}`>;

/** The messages whose keys begin so; the type that an island gives to `speak`. */
export type MessagesUnder<Beginning extends string> = Pick<Kk, KeysUnder<Beginning>>;

/** A part of the dictionary, for a page to hand to its island: `wordsUnder('kk', ['voting.', 'voting/', 'button.'])`. */
export function wordsUnder<const Beginning extends string>(
  language: Language,
  beginnings: readonly Beginning[],
): Words<MessagesUnder<Beginning>> {
  const entries = Object.entries(dictionary[language]);
  const chosen = entries.filter(([key]) => beginnings.some((beginning) => key.startsWith(beginning)));
  return Object.fromEntries(chosen) as Words<MessagesUnder<Beginning>>;
}
