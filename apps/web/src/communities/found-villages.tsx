import { LinkLines, Note } from '@ortaq/ui';

import type { Visit } from '../platform/page.ts';
import { type Found, placeName, whereabouts } from './places.ts';

type Place = Found['notOpen'][number];

/** «Ақжар ауылы · Жамбыл ауданы, Жамбыл облысы»: the settlement that was asked for, and where it lies. */
const noteOf = (place: Place, visit: Visit) =>
  [place.settlement && placeName(place.settlement, visit), whereabouts(place, visit)].filter(Boolean).join(' · ');

export function VillageLines({ found, visit }: { readonly found: Found; readonly visit: Visit }) {
  const { language, t } = visit;
  return (
    <LinkLines
      lines={[
        ...found.communities.map((village) => ({
          key: village.kato,
          href: `/${language}/${village.slug}`,
          name: <b>{village.name[language]}</b>,
          note: noteOf(village, visit),
        })),
        ...found.notOpen.map((place) => ({
          key: place.kato,
          name: placeName(place.name, visit),
          note: noteOf(place, visit),
          aside: t('communities.notOpen'),
        })),
      ]}
    />
  );
}

/** What the search found: open villages first, then those of the name that are not open yet. */
export function FoundVillages({ found, visit }: { readonly found: Found; readonly visit: Visit }) {
  const { t } = visit;
  const { communities, total, notOpen } = found;
  const count = total + notOpen.length;
  return (
    <section className="sect stack">
      <p className="muted">{t('value.found', { count })}</p>
      {count === 0 ? <Note>{t('communities.find.none')}</Note> : <VillageLines found={found} visit={visit} />}
      {total > communities.length && (
        <p className="small muted">{t('communities.find.first', { count: communities.length })}</p>
      )}
      {notOpen.length > 0 && <p className="small muted">{t('communities.notOpen.how')}</p>}
    </section>
  );
}
