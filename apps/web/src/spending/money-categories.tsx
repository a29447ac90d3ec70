import type { cycles, OutputOf } from '@ortaq/contract';
import { BarList, Chart } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Money } from './money.ts';

interface Props {
  readonly money: Money;
  readonly categories: OutputOf<typeof cycles.readCycle>['rules']['categories'];
  readonly visit: VillageVisit;
}

/** What kinds of things the money was set aside for, the largest first. */
export function MoneyCategories({ money: { works, totals, cycle }, categories, visit: { t, language } }: Props) {
  const sums = categories
    .map(({ code, name }) => {
      const planned = works.filter(({ category }) => category === code).map((work) => BigInt(work.planned));
      return { code, name: name[language] || name.kk, sum: planned.reduce((all, each) => all + each, 0n) };
    })
    .filter(({ sum }) => sum > 0n)
    .toSorted((a, b) => (a.sum < b.sum ? 1 : -1));
  const [first] = sums;
  if (!first || sums.length < 2) return null;
  return (
    <section className="sect">
      <Chart
        finding={t('spending.money.categories', { category: first.name })}
        measure={t('spending.money.categories.measure', { year: String(cycle.fiscalYear) })}
        source={t('spending.money.categories.source')}
      >
        <BarList
          whole={BigInt(totals.planned)}
          bars={sums.map(({ code, name, sum }) => ({
            key: code,
            label: name,
            value: t.format.money(sum),
            size: sum,
            pattern: 'planned',
          }))}
        />
      </Chart>
    </section>
  );
}
