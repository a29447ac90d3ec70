import { type Language, languages } from '@ortaq/kernel';

import type { AnyPage, Village, Visit } from './page.ts';

interface Props {
  readonly page: AnyPage;
  readonly visit: Visit & { readonly village?: Village };
  readonly data: unknown;
  readonly styles: readonly string[];
}

const locales: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_KZ', en: 'en_GB' };

/** «Беттің аты · Самал ауылдық округі»; the name alone where the page is named like the place. */
function titleOf({ page, visit, data }: Omit<Props, 'styles'>): string {
  const { t, language, village, again } = visit;
  const community = village?.name[language] ?? t('frame.name');
  const title = page.title(data, visit);
  const whole = title === community ? title : t('frame.title', { page: title, community });
  return again ? `${t('problem.422.title')}: ${whole}` : whole;
}

/** What search, messengers and the browser's own bar know of a page. */
export function Head({ page, visit, data, styles }: Props) {
  const { t, language, path, query, site } = visit;
  const title = titleOf({ page, visit, data });
  const description = page.description?.(data, visit);
  const cycle = query.get('cycle');
  const address = (each: Language) => `${site}/${each}${path}${cycle ? `?${new URLSearchParams({ cycle })}` : ''}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t('frame.name')} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:url" content={address(language)} />
      <meta property="og:image" content={`${site}/sheets/preview.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href="/sheets/ortaq.svg" type="image/svg+xml" />
      <link rel="canonical" href={address(language)} />
      {languages.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={address(each)} />
      ))}
    </head>
  );
}
