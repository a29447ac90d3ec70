import { communities, type OutputOf } from '@ortaq/contract';
import { BackLink, LinkLines, Main, PageHead } from '@ortaq/ui';

import { countryPage } from '../platform/page.ts';
import { placeName } from './places.ts';

type District = OutputOf<typeof communities.readDistrict>;

/** The rural districts of a district: those that are open lead to their own pages, the others say that they are not. */
export const districtPage = countryPage<District>({
  path: '/districts/:kato',
  kind: 'document',
  load: ({ call, params }) => call(communities.readDistrict, { kato: params['kato']! }),
  title: ({ district }, visit) => placeName(district.name, visit),
  description: (_, { t }) => t('communities.district.lead'),

  View({ data: { oblast, district, villages }, visit }) {
    const { t, language } = visit;
    const up = oblast ? `/${language}/regions/${oblast.kato}` : `/${language}/`;
    return (
      <Main wide>
        <BackLink href={up}>{oblast ? placeName(oblast.name, visit) : t('nav.villages')}</BackLink>
        <PageHead
          title={placeName(district.name, visit)}
          lead={t(villages.length > 0 ? 'communities.district.lead' : 'communities.district.none')}
        />
        <div className="stack">
          <LinkLines
            columns={2}
            lines={villages.map(({ kato, name, slug }) => ({
              key: kato,
              href: slug === null ? undefined : `/${language}/${slug}`,
              name: slug === null ? placeName(name, visit) : <b>{placeName(name, visit)}</b>,
              aside: slug === null && t('communities.notOpen'),
            }))}
          />
          {villages.some(({ slug }) => slug === null) && <p className="small muted">{t('communities.notOpen.how')}</p>}
        </div>
      </Main>
    );
  },
});
