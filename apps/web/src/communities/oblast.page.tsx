import { communities, type OutputOf } from '@ortaq/contract';
import { BackLink, LinkLines, Main, PageHead } from '@ortaq/ui';

import { countryPage } from '../platform/page.ts';
import { placeName } from './places.ts';

type Oblast = OutputOf<typeof communities.readOblast>;

/** The districts of an oblast. */
export const oblastPage = countryPage<Oblast>({
  path: '/regions/:kato',
  kind: 'document',
  load: ({ call, params }) => call(communities.readOblast, { kato: params['kato']! }),
  title: ({ oblast }, visit) => placeName(oblast.name, visit),
  description: (_, { t }) => t('communities.oblast.lead'),

  View({ data: { oblast, districts }, visit }) {
    const { t, language } = visit;
    const rural = districts.filter(({ villages, openVillages }) => villages + openVillages > 0);
    return (
      <Main wide>
        <BackLink href={`/${language}/`}>{t('nav.villages')}</BackLink>
        <PageHead
          title={placeName(oblast.name, visit)}
          lead={t(rural.length > 0 ? 'communities.oblast.lead' : 'communities.district.none')}
        />
        <LinkLines
          columns={2}
          lines={rural.map(({ kato, name, openVillages }) => ({
            key: kato,
            href: `/${language}/districts/${kato}`,
            name: name ? placeName(name, visit) : kato,
            aside: t('communities.openCount', { count: openVillages }),
          }))}
        />
      </Main>
    );
  },
});
