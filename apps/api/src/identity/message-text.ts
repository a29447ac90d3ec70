import type { Language } from '@ortaq/kernel';
import { wordsIn } from '@ortaq/words';

interface Composed {
  readonly language: Language;
  /** A key of @ortaq/words. */
  readonly template: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** What the person reads: the template of that key in their language, with its slots filled. */
export const textOf = ({ language, template, slots }: Composed): string => wordsIn(language).reason(template, slots);
