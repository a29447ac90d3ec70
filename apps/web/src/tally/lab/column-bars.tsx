import { BarList, Chart } from '@ortaq/ui';
import type { CountResult } from '@ortaq/tally';

import type { Compared } from './compared.ts';
import type { LabData, LabSay } from './lab-data.ts';

interface Props {
  readonly compared: Compared;
  readonly data: LabData;
  readonly t: LabSay;
}

const columnOf = ({ measures }: CountResult, column: string) =>
  measures.columns.find((each) => each.column === column)?.values ?? [];

/** Kinds of work and places: what share of the votes each had, and what share of the money each rule gives it. */
export function Columns(props: Props) {
  const { data, t } = props;
  const places = ['neighborhood', 'district', 'subdistrict'];
  const place = places.find((column) => columnOf(props.compared.a, column).length > 1);
  return (
    <>
      <ColumnBars {...props} column="category" words={data.categories} finding={t('tally.lab.categories')} />
      {place && <ColumnBars {...props} column={place} words={data.places} finding={t('tally.lab.places')} />}
    </>
  );
}

interface BarsProps extends Props {
  readonly column: string;
  readonly finding: string;
  /** Values of the column in the reader's language, where they are known. */
  readonly words: Readonly<Record<string, string>>;
}

function ColumnBars({ compared: { a, b }, column, finding, words, t }: BarsProps) {
  const asked = columnOf(a, column).toSorted((x, y) => Number(y.votes) - Number(x.votes));
  const second = new Map(columnOf(b, column).map(({ value, money }) => [value, money]));
  if (asked.length < 2) return null;
  const bar = (label: string, share = '0') => ({
    key: label,
    label,
    value: t.format.percent(Number(share) / 100, 0),
    size: Number(share),
  });
  return (
    <section className="sect">
      <Chart finding={finding} measure={t('tally.lab.columns.measure')}>
        <ul className="cols-3 three-bars">
          {asked.map(({ value, votes, money }) => (
            <li key={value} className="tight">
              <h3>{words[value] ?? (value || t('tally.lab.unnamed'))}</h3>
              <BarList
                whole={100}
                bars={[
                  { ...bar(t('tally.lab.voteShare'), votes), pattern: 'planned' },
                  { ...bar(t('tally.lab.side.a'), money), pattern: 'paid' },
                  { ...bar(t('tally.lab.side.b'), second.get(value)), pattern: 'contracted' },
                ]}
              />
            </li>
          ))}
        </ul>
      </Chart>
    </section>
  );
}
