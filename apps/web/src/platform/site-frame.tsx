import { BottomBar, FocusBar, Header, type Link, OfficialStrip, SkipLink } from '@ortaq/ui';
import { cutPlaceName } from '@ortaq/words/communities';
import type { ReactNode } from 'react';

import { Languages } from './languages.tsx';
import { LookMenu } from './look.tsx';
import type { AnyPage, Village, Visit } from './page.ts';
import { CountryFooter, VillageFooter } from './site-footer.tsx';

interface Props {
  readonly page: AnyPage;
  readonly visit: Visit & { readonly village?: Village };
  readonly title: string;
  /** Above everything, but for the way past it. */
  readonly top: ReactNode;
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

/** Where the four words of the menu lead from here. */
function menuOf(page: AnyPage, { t, language, village }: Props['visit']): Link[] {
  const root = `/${language}/${village?.slug ?? ''}`;
  const link = (section: NonNullable<AnyPage['section']>, to: string, icon: Link['icon']): Link => ({
    href: `${root}/${to}`,
    label: t(`nav.${section}`),
    icon,
    current: page.section === section,
  });
  return [
    link('projects', 'projects', 'list'),
    link('vote', 'vote', 'ballot'),
    link('money', 'money', 'coins'),
    link('help', 'help', 'phone'),
  ];
}

const countryMenu = (page: AnyPage, { t, language }: Props['visit']): Link[] => [
  { href: `/${language}/`, label: t('nav.villages'), current: page.path === '/' },
  { href: `/${language}/help`, label: t('nav.help'), current: page.section === 'help' },
];

const brandOf = ({ t, language, village }: Props['visit']) => {
  if (!village) return { href: `/${language}/`, name: t('frame.name'), note: t('frame.country') };
  const { own, kind } = cutPlaceName(village.name[language]);
  return { href: `/${language}/${village.slug}`, name: own, note: kind };
};

/** Strip, header, footer and the bar under the thumb: around every public page. */
export function SiteFrame({ page, visit, top, notice, children }: Props) {
  const { t, village, isDemo } = visit;
  const links = village ? menuOf(page, visit) : countryMenu(page, visit);
  return (
    <>
      <SkipLink>{t('nav.skip')}</SkipLink>
      {top}
      {!isDemo && <OfficialStrip>{t(village ? 'frame.official' : 'frame.countryStrip')}</OfficialStrip>}
      <Header brand={brandOf(visit)} links={links} navLabel={t('nav.main')}>
        <LookMenu visit={visit} />
        <Languages visit={visit} />
      </Header>
      {notice}
      {children}
      {village ? <VillageFooter visit={{ ...visit, village }} /> : <CountryFooter visit={visit} />}
      {village && <BottomBar label={t('nav.menu')} links={links} />}
    </>
  );
}

/** While a person votes nothing leads away: a way back, the name of the step, language and look. */
export function FocusFrame({ page, visit, title, top, notice, children }: Props) {
  const { t, language, village } = visit;
  const back = page.back?.(visit) ?? `/${village?.slug ?? ''}`;
  return (
    <>
      <SkipLink>{t('nav.skip')}</SkipLink>
      {top}
      <FocusBar back={{ href: `/${language}${back}`, label: t('button.back') }} title={title}>
        <LookMenu visit={visit} />
        <Languages visit={visit} />
      </FocusBar>
      {notice}
      {children}
    </>
  );
}
