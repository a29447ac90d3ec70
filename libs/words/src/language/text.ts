import type { Language } from '@ortaq/kernel';

/** The first letter large. Plain Unicode rules: і gives І, and no dot is lost or won as in Turkish. */
export function capitalise(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

const and = { kk: 'және', ru: 'и', en: 'and' };

/** `су, жол және жарық`. */
export const listed = (items: readonly string[], language: Language): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`;
