import { BarList, Chart } from '@ortaq/ui';

import { type Compared, winnersAt } from './compared.ts';
import { hundredths } from './election-read.ts';
import type { LabData, LabSay } from './lab-data.ts';

interface Props {
  readonly compared: Compared;
  readonly data: LabData;
  readonly t: LabSay;
}

/** What share of the money each rule gives to every place that the file names. */
export function ByPlace({ compared, data, t }: Props) {
  const money = (side: 'a' | 'b') => {
    const sums = new Map<string, number>();
    for (const { place, cost } of winnersAt(side, compared)) sums.set(place, (sums.get(place) ?? 0) + Number(cost));
    return hundredths(sums);
  };
  const [first, second] = [money('a'), money('b')];
  const places = [...new Set(compared.projects.map(({ place }) => place))].filter(Boolean);
  if (places.length < 2) return null;
  const shareAt = (shares: ReadonlyMap<string, number>, place: string) => shares.get(place) ?? 0;
  const bar = (key: 'a' | 'b', share: number) => ({
    key,
    label: t(`tally.lab.side.${key}`),
    value: t.format.percent(share / 100, 0),
    size: Math.round(share * 100),
    pattern: key === 'a' ? ('paid' as const) : ('contracted' as const),
  });
  return (
    <section className="sect">
      <Chart finding={t('tally.lab.places')} measure={t('tally.lab.places.measure')}>
        <ul className="cols-3 three-bars">
          {places.map((place) => (
            <li key={place} className="tight">
              <h3>{data.places[place] ?? place}</h3>
              <BarList whole={10_000} bars={[bar('a', shareAt(first, place)), bar('b', shareAt(second, place))]} />
            </li>
          ))}
        </ul>
      </Chart>
    </section>
  );
}
