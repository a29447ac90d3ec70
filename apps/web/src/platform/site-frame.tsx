import { BottomBar, FocusBar, Footer, Header, type Link, OfficialStrip, SkipLink } from '@ortaq/ui';
import type { ReactNode } from 'react';

import { Languages } from './languages.tsx';
import { LookMenu } from './look.tsx';
import type { AnyPage, Village, Visit } from './page.ts';

interface Props {
  readonly page: AnyPage;
  readonly visit: Visit & { readonly village?: Village };
  readonly title: string;
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

/** Strip, header, footer and the bar under the thumb: around every public page. */
export function SiteFrame({ page, visit, notice, children }: Props) {
  const { t, language, village } = visit;
  const links = village ? menuOf(page, visit) : [];
  const brand = village
    ? { href: `/${language}/${village.slug}`, name: village.name[language] }
    : { href: `/${language}/`, name: t('frame.name') };
  return (
    <>
      <SkipLink>{t('nav.skip')}</SkipLink>
      {village && <OfficialStrip>{t('frame.official')}</OfficialStrip>}
      <Header brand={brand} links={links} navLabel={t('nav.main')}>
        <LookMenu visit={visit} />
        <Languages visit={visit} />
      </Header>
      {notice}
      {children}
      {village && <VillageFooter visit={{ ...visit, village }} />}
      {village && <BottomBar label={t('nav.menu')} links={links} />}
    </>
  );
}

function VillageFooter({
  visit: { t, language, village, self },
}: {
  readonly visit: Visit & { readonly village: Village };
}) {
  const root = `/${language}/${village.slug}`;
  const to = (path: string, label: string): Link => ({ href: `${root}/${path}`, label });
  const known = [to('results', t('nav.results')), to('rules', t('nav.rules')), to('meetings', t('nav.meetings'))];
  const more = [
    to('log', t('nav.verify')),
    { href: `/${language}/`, label: t('nav.villages') },
    self.person
      ? to('account', t('nav.me'))
      : { href: `/${language}/sign-in?next=/${village.slug}`, label: t('nav.signIn') },
  ];
  const phone = village.phone ?? '';
  return (
    <Footer
      helpTitle={t('help.title')}
      phone={{ href: `tel:${phone}`, label: phone }}
      hours={
        <>
          {village.hours?.[language]}
          <br />
          {village.address?.[language]}
        </>
      }
      columns={[
        { label: t('nav.main'), links: known },
        { label: t('nav.menu'), links: more },
      ]}
    />
  );
}

/** While a person votes nothing leads away: a way back, the name of the step, language and look. */
export function FocusFrame({ page, visit, title, notice, children }: Props) {
  const { t, language, village } = visit;
  const back = page.back?.(visit) ?? `/${village?.slug ?? ''}`;
  return (
    <>
      <SkipLink>{t('nav.skip')}</SkipLink>
      <FocusBar back={{ href: `/${language}${back}`, label: t('button.back') }} title={title}>
        <LookMenu visit={visit} />
        <Languages visit={visit} />
      </FocusBar>
      {notice}
      {children}
    </>
  );
}
