import { communities } from '@ortaq/contract';
import { languages } from '@ortaq/kernel';
import { BackLink, Chip, FindForm, Main, MoneyFigure, PageHead, Section, StageBanner } from '@ortaq/ui';

import { countryPage, type Visit } from '../platform/page.ts';
import { FoundVillages, VillageLines } from './found-villages.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { OblastMap, withVillages } from './oblast-map.tsx';
import type { Country, Found } from './places.ts';

/** So few open villages are all told on the front page itself. */
const FEW = 12;

interface Data {
  readonly name: string;
  readonly country: Country;
  /** The villages that were asked for; all of them when nothing was. */
  readonly found: Found;
}

/** The front page of the country: find your village. */
export const frontPage = countryPage<Data>({
  path: '/',
  kind: 'document',

  async load({ call, query }) {
    const name = (query.get('name') ?? '').trim().slice(0, 80);
    const [country, found] = await Promise.all([
      call(communities.readCountry, {}),
      call(communities.findCommunities, { name }),
    ]);
    return { name, country, found };
  },

  title: ({ name }, { t }) => (name === '' ? t('communities.country.title') : t('communities.find.title', { name })),
  description: (_, { t }) => t('communities.country.lead'),

  View: ({ data, visit }) =>
    data.name === '' ? <Front data={data} visit={visit} /> : <Finding data={data} visit={visit} />,
});

interface Props {
  readonly data: Data;
  readonly visit: Visit;
}

function Front({ data: { country, found }, visit }: Props) {
  const { t } = visit;
  return (
    <main id="main" tabIndex={-1}>
      <StageBanner
        above={<LanguageFirst visit={visit} />}
        title={t('communities.country.title')}
        lead={t('communities.country.lead')}
      >
        <Find visit={visit} />
      </StageBanner>
      <div className="wrap">
        <Figures country={country} visit={visit} />
        {found.total > 0 && found.total <= FEW && (
          <Section id="open" title={t('communities.country.list')}>
            <VillageLines found={found} visit={visit} />
          </Section>
        )}
        {country.oblasts.length > 0 && (
          <section className="sect">
            <OblastMap country={country} visit={visit} />
          </section>
        )}
        <HowItWorks visit={visit} />
      </div>
    </main>
  );
}

function Finding({ data: { name, found }, visit }: Props) {
  return (
    <Main>
      <BackLink href={`/${visit.language}/`}>{visit.t('nav.villages')}</BackLink>
      <PageHead title={visit.t('communities.find.title', { name })} />
      <Find name={name} visit={visit} />
      <FoundVillages found={found} visit={visit} />
    </Main>
  );
}

const LanguageFirst = ({ visit: { t, language } }: { readonly visit: Visit }) => (
  <nav aria-label={t('language.choose')} className="row">
    {languages.map((each) => (
      <Chip key={each} href={`/${each}/`} label={t(`language.${each}`)} current={each === language} />
    ))}
  </nav>
);

const Find = ({ name, visit: { t, language } }: { readonly name?: string; readonly visit: Visit }) => (
  <FindForm
    action={`/${language}/`}
    id="name"
    name="name"
    label={t('communities.country.find')}
    hint={t('communities.country.findHint')}
    act={t('button.search')}
    value={name}
  />
);

function Figures({ country, visit: { t } }: { readonly country: Country; readonly visit: Visit }) {
  const oblasts = withVillages(country);
  const sum = (of: 'villages' | 'openVillages') => oblasts.reduce((total, each) => total + each[of], 0);
  const figures = {
    open: sum('openVillages'),
    rural: sum('villages'),
    oblasts: oblasts.filter(({ openVillages }) => openVillages > 0).length,
  };
  return (
    <section className="sect" aria-label={t('communities.country.figures')}>
      <div className="figures-row">
        {(Object.keys(figures) as (keyof typeof figures)[]).map((key) => (
          <MoneyFigure key={key} label={t(`communities.country.${key}`)} amount={t.format.number(figures[key])} />
        ))}
      </div>
    </section>
  );
}
