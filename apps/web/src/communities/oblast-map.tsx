import { Chart, LinkLines, type Tile, TileMap } from '@ortaq/ui';

import type { Visit } from '../platform/page.ts';
import { type Country, ownName, placeName } from './places.ts';

type Oblast = Country['oblasts'][number];

/** Where an oblast lies, by the first two digits of its code; the squares of a row from west to east. */
// prettier-ignore
const map: readonly (readonly (string | undefined)[])[] = [
  [undefined, undefined, undefined, undefined, '59', undefined, undefined],
  ['27',      undefined, undefined, '39',      '11', '55',      undefined],
  ['23',      '15',      undefined, '62',      '35', '10',      '63'],
  ['47',      undefined, '43',      '61',      '31', '19',      '33'],
];

/** Oblasts with rural districts; a code that no map shows is told in the list alone. */
export const withVillages = ({ oblasts }: Country) =>
  oblasts.filter(({ villages, openVillages }) => villages + openVillages > 0);

const nameOf = ({ name, kato }: Oblast, visit: Visit, shown: typeof placeName) => (name ? shown(name, visit) : kato);

function tileOf(oblast: Oblast, most: number, visit: Visit): Tile {
  const { kato, openVillages } = oblast;
  return {
    key: kato,
    href: `/${visit.language}/regions/${kato}`,
    name: nameOf(oblast, visit, ownName),
    value: visit.t.format.number(openVillages),
    weight: openVillages === 0 ? 0 : openVillages * 2 > most ? 2 : 1,
  };
}

/** The country by oblasts: squares where there is room, a list on a phone. */
export function OblastMap({ country, visit }: { readonly country: Country; readonly visit: Visit }) {
  const { t, language } = visit;
  const oblasts = withVillages(country);
  const most = Math.max(...oblasts.map(({ openVillages }) => openVillages));
  const leaders = oblasts.filter(({ openVillages }) => openVillages === most);
  const drawn = (code: string | undefined) => oblasts.find(({ kato }) => code !== undefined && kato.startsWith(code));
  const [leader] = leaders;
  return (
    <Chart
      finding={
        leader && leaders.length === 1 && most > 0
          ? t('communities.country.most', { oblast: nameOf(leader, visit, ownName) })
          : t('communities.country.places')
      }
      measure={t('communities.country.measure')}
      source={
        <>
          <span className="wide-only">{t('communities.country.tiles')} </span>
          {country.classifier && t('communities.country.source', { label: country.classifier.label })}
        </>
      }
    >
      <div className="wide-only">
        <TileMap rows={map.map((row) => row.map(drawn).map((oblast) => oblast && tileOf(oblast, most, visit)))} />
      </div>
      <div className="phone-only">
        <LinkLines
          lines={oblasts.map((oblast) => ({
            key: oblast.kato,
            href: `/${language}/regions/${oblast.kato}`,
            name: nameOf(oblast, visit, placeName),
            aside: t('communities.openCount', { count: oblast.openVillages }),
          }))}
        />
      </div>
    </Chart>
  );
}
