import { categoryCodes } from '@ortaq/domain/cycles';
import { languages, type Named } from '@ortaq/kernel';
import type { CategoryName } from '@ortaq/ui';
import { loadWords } from '@ortaq/words';

import type { Category } from './plan-fields.ts';

const icons: Record<(typeof categoryCodes)[number], CategoryName> = {
  roads: 'road',
  light: 'light',
  water: 'water',
  waste: 'other',
  green: 'green',
  play: 'play',
  culture: 'culture',
  other: 'other',
};

/** The categories that a village begins with, named in every language. */
export async function usualCategories(): Promise<readonly Category[]> {
  const words = await Promise.all(languages.map(async (language) => [language, await loadWords(language)] as const));
  return categoryCodes.map((code) => ({
    code,
    name: Object.fromEntries(
      words.map(([language, t]) => [language, t(`cycles.category.${code}`)]),
    ) as unknown as Named,
    icon: icons[code],
  }));
}
