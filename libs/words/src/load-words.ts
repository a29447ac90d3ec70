import type { Language } from '@ortaq/kernel';
import type { Kk } from './dictionary.ts';
import type { Place } from './language/index.ts';
import { speak, type Speak } from './speak.ts';

const bundles = {
  kk: async () => (await import('./kk.ts')).kk,
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
};

/** The whole dictionary in one language, without the others in the bundle; for the browser. */
export const loadWords = async (language: Language, place?: Place): Promise<Speak<Kk>> =>
  speak<Kk>(await bundles[language](), language, place);
