import { languages } from '@ortaq/kernel';
import { LanguageSwitch } from '@ortaq/ui';

import type { Visit } from './page.ts';

/** The same page in the other languages. */
export function Languages({ visit }: { readonly visit: Pick<Visit, 't' | 'language' | 'path' | 'query'> }) {
  const { t, language, path, query } = visit;
  const rest = `${path}${query.size > 0 ? `?${query}` : ''}`;
  const choices = languages.map((each) => ({
    href: `/${each}${rest}`,
    lang: each,
    label: t(`language.${each}`),
    current: each === language,
  }));
  return <LanguageSwitch label={t('language.choose')} current={t(`language.short.${language}`)} choices={choices} />;
}
