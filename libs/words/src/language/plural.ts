import type { Language } from '@ortaq/kernel';

/**
 * The form of a noun after a number. Russian: one, few, many (1 проект, 2 проекта, 5 проектов; fractions take few).
 * English: one, other. Kazakh nouns do not change after a number, so the first form serves.
 */
export function plural(count: number, language: Language, forms: readonly string[]): string {
  return forms[Math.min(formOf(Math.abs(count), language), forms.length - 1)] ?? '';
}

function formOf(count: number, language: Language): number {
  if (language === 'kk') return 0;
  if (language === 'en') return count === 1 ? 0 : 1;
  if (!Number.isInteger(count)) return 1;
  const isTeen = Math.floor((count % 100) / 10) === 1;
  if (count % 10 === 1 && !isTeen) return 0;
  return [2, 3, 4].includes(count % 10) && !isTeen ? 1 : 2;
}

/** English `21st`. Kazakh and Russian put the ending on the head noun or behind it: `{rank}-орын`, `{rank}-е место`. */
export function ordinal(count: number): string {
  const isTeen = Math.floor((count % 100) / 10) === 1;
  return `${count}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`;
}
