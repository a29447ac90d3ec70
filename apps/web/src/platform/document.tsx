import { languages } from '@ortaq/kernel';
import type { ReactNode } from 'react';

import type { Assets } from './assets.ts';
import { lookOf } from './look.tsx';
import type { AnyPage, Visit } from './page.ts';
import { FocusFrame, SiteFrame } from './site-frame.tsx';
import type { Surroundings } from './surroundings.ts';

interface Props {
  readonly page: AnyPage;
  readonly visit: Visit;
  readonly data: unknown;
  readonly assets: Assets;
  readonly surroundings: Surroundings;
  readonly children: ReactNode;
}

const frames = { site: SiteFrame, focus: FocusFrame, rooms: ({ children }: { children: ReactNode }) => children };

/** The whole HTML document around a page: language, title, styles, frame, and the scripts the page asks for. */
export function Document({ page, visit, data, assets, surroundings, children }: Props) {
  const Frame = frames[page.frame ?? 'site'];
  const { size, contrast, theme } = lookOf(visit);
  const style = page.frame === 'rooms' ? 'src/app/rooms.tsx' : 'src/app/public.ts';
  return (
    <html lang={visit.language} data-theme={theme} data-contrast={contrast} style={{ fontSize: size }}>
      <Head page={page} visit={visit} data={data} assets={assets} styles={assets.styles(style)} />
      <body className={page.frame === 'rooms' ? 'office' : page.frame === 'focus' ? undefined : 'has-bottom'}>
        <surroundings.top visit={visit} />
        <Frame page={page} visit={visit} title={page.title(data, visit)} notice={<surroundings.notice visit={visit} />}>
          {children}
        </Frame>
        {page.islands?.map((name) => (
          <script key={name} type="module" src={assets.address(`src/${name}.island.ts`)} />
        ))}
        {page.kind === 'app' && <script type="module" src={assets.address('src/app/rooms.tsx')} />}
      </body>
    </html>
  );
}

function Head({ page, visit, data, styles }: Omit<Props, 'children' | 'surroundings'> & { styles: string[] }) {
  const { t, language, path } = visit;
  const name =
    'village' in visit
      ? (visit as { village: { name: Record<string, string> } }).village.name[language]!
      : t('frame.name');
  const title = page.title(data, visit);
  const whole = `${visit.again ? `${t('problem.422.title')}: ` : ''}${title === name ? title : t('frame.title', { page: title, community: name })}`;
  const description = page.description?.(data, visit);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      {description && <meta name="description" content={description} />}
      <meta property="og:title" content={whole} />
      <meta property="og:type" content="website" />
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href="/sheets/ortaq.svg" type="image/svg+xml" />
      {languages.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={`/${each}${path}`} />
      ))}
    </head>
  );
}
