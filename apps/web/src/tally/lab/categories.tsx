import { BarList, Chart } from '@ortaq/ui';

import { type Compared, winnersAt } from './compared.ts';
import { byCategory, type ElectionRead } from './election-read.ts';
import type { LabData, LabSay } from './lab-data.ts';

interface Props {
  readonly election: ElectionRead;
  readonly compared: Compared;
  readonly data: LabData;
  readonly t: LabSay;
}

/** Kinds of work: what share of the votes each had, and what share of the money each rule gives it. */
export function Categories({ election, compared, data, t }: Props) {
  const { voteShares } = election;
  if (voteShares.size < 2) return null;
  const money = (side: 'a' | 'b') => byCategory(winnersAt(side, compared), ({ cost }) => Number(cost));
  const [first, second] = [money('a'), money('b')];
  const kinds = [...voteShares].toSorted(([, x], [, y]) => y - x).map(([kind]) => kind);
  const bar = (key: string, label: string, share = 0) => ({
    key,
    label,
    value: t.format.percent(share / 100, 0),
    size: Math.round(share * 100),
  });
  return (
    <section className="sect">
      <Chart finding={t('tally.lab.categories')} measure={t('tally.lab.categories.measure')}>
        <ul className="cols-3 three-bars">
          {kinds.map((kind) => (
            <li key={kind} className="tight">
              <h3>{data.categories[kind] ?? kind}</h3>
              <BarList
                whole={10_000}
                bars={[
                  { ...bar('votes', t('tally.lab.voteShare'), voteShares.get(kind)), pattern: 'planned' },
                  { ...bar('a', t('tally.lab.side.a'), first.get(kind)), pattern: 'paid' },
                  { ...bar('b', t('tally.lab.side.b'), second.get(kind)), pattern: 'contracted' },
                ]}
              />
            </li>
          ))}
        </ul>
      </Chart>
    </section>
  );
}
