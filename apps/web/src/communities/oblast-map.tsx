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

const linesOf = (oblasts: readonly Oblast[], visit: Visit) =>
  oblasts.map((oblast) => ({
    key: oblast.kato,
    href: `/${visit.language}/regions/${oblast.kato}`,
    name: nameOf(oblast, visit, placeName),
    aside: visit.t('communities.openCount', { count: oblast.openVillages }),
  }));

/** Who has most, when it is one; else what the chart is of. */
function findingOf(oblasts: readonly Oblast[], most: number, visit: Visit): string {
  const [leader, ...equals] = oblasts.filter(({ openVillages }) => openVillages === most);
  return leader && equals.length === 0 && most > 1
    ? visit.t('communities.country.most', { oblast: nameOf(leader, visit, ownName) })
    : visit.t('communities.country.places');
}

/** The country by oblasts: squares where there is room, a list on a phone; what no map shows is listed everywhere. */
export function OblastMap({ country, visit }: { readonly country: Country; readonly visit: Visit }) {
  const { t } = visit;
  const oblasts = withVillages(country);
  const most = Math.max(...oblasts.map(({ openVillages }) => openVillages));
  const isDrawn = ({ kato }: Oblast) => map.flat().includes(kato.slice(0, 2));
  const drawn = (code: string | undefined) => oblasts.find(({ kato }) => code !== undefined && kato.startsWith(code));
  const [onMap, beside] = [oblasts.filter(isDrawn), oblasts.filter((each) => !isDrawn(each))];
  return (
    <Chart
      finding={findingOf(oblasts, most, visit)}
      measure={t('communities.country.measure')}
      source={
        <>
          {onMap.length > 0 && <span className="wide-only">{t('communities.country.tiles')} </span>}
          {country.classifier && t('communities.country.source', { label: country.classifier.label })}
        </>
      }
    >
      <div className="stack">
        {onMap.length > 0 && (
          <div className="wide-only">
            <TileMap rows={map.map((row) => row.map(drawn).map((oblast) => oblast && tileOf(oblast, most, visit)))} />
          </div>
        )}
        {onMap.length > 0 && (
          <div className="phone-only">
            <LinkLines lines={linesOf(onMap, visit)} />
          </div>
        )}
        {beside.length > 0 && <LinkLines lines={linesOf(beside, visit)} />}
      </div>
    </Chart>
  );
}
