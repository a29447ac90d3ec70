import { DataAge, Key, MoneyBar, MoneyFigure } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { amountOf, barOf } from './amounts.tsx';
import type { Money } from './money.ts';

/** The three sums of a cycle, and what of its envelope no project has. */
export function MoneyTotals({ money, visit: { t } }: { readonly money: Money; readonly visit: VillageVisit }) {
  const { totals, works, contracts, payments, cycle } = money;
  const { sizes, label } = barOf(t, totals);
  const free = BigInt(cycle.envelope) - sizes.planned;
  const standing = contracts.filter(({ state }) => state === 'confirmed').length;
  const paid = payments.filter(({ isReversal }) => !isReversal).length;
  const figure = (pattern: 'planned' | 'contracted' | 'paid', note: string) => (
    <MoneyFigure pattern={pattern} label={t(`spending.${pattern}`)} amount={amountOf(t, totals[pattern])} note={note} />
  );
  return (
    <section className="stack" aria-label={t('spending.planned')}>
      <div className="figures-row">
        {figure('planned', t('unit.projects', { count: works.length }))}
        {figure('contracted', t('spending.money.contracts', { count: standing }))}
        {figure('paid', t('unit.payments', { count: paid }))}
      </div>
      <MoneyBar label={label} {...sizes} whole={BigInt(cycle.envelope)} height={48} />
      <dl className="legend">
        <Sum term={t('spending.money.envelope')} amount={cycle.envelope} t={t} />
        <Sum term={t('spending.money.free')} amount={String(free)} t={t} isFree />
        {totals.returned !== '0' && <Sum term={t('spending.money.returned')} amount={totals.returned} t={t} />}
      </dl>
      <DataAge>{t('spending.money.age', { at: money.asOf })}</DataAge>
    </section>
  );
}

interface SumProps {
  readonly term: string;
  readonly amount: string;
  readonly t: VillageVisit['t'];
  readonly isFree?: boolean;
}

const Sum = ({ term, amount, t, isFree }: SumProps) => (
  <div>
    <dt>
      {isFree && <Key pattern="left" />} {term}
    </dt>
    <dd className="money">{amountOf(t, amount)}</dd>
  </div>
);
