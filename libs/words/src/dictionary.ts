import type { Language } from '@ortaq/kernel';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Words } from './message-types.ts';
import { ru } from './ru.ts';

export type Kk = typeof kk;

/** Every key of the interface. */
export type Key = keyof Kk & string;

/** A refusal code that has words: `voting/over-budget`. */
export type ReasonCode = Extract<Key, `${string}/${string}`>;

/** Every word a person sees, in every language of the interface. */
export const dictionary: Readonly<Record<Language, Words<Kk>>> = { kk, ru, en };
