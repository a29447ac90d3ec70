import { excessOf } from '@ortaq/domain/budget';
import type { Movement } from '@ortaq/domain/spending';
import type { Money } from '@ortaq/kernel';
import { MoneyBar, MoneyNumbers, Note, SummaryList } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import { barOf } from './amounts.tsx';
import type { Left, Of } from './office-money.ts';

interface Props {
  readonly movement: Movement;
  readonly of: Of;
  readonly left: Left;
  /** The sum as typed so far; null while it is none. */
  readonly amount: Money | null;
}

/** How much there is for this paper, and what will be left after it. */
export function LeftCard({ movement, of: { work, contract }, left: { left, waiting }, amount }: Props) {
  const { t } = useRoomVisit();
  const { sizes, label, amounts } = barOf(t, { ...work, ...(contract && reachedOf(contract)) });
  const after = left - (amount ?? 0n);
  const money = (value: bigint) => <b className="money">{t.format.money(value)}</b>;
  return (
    <div className="card stack">
      <h2 className="h3">
        {contract ? t('spending.paper.contract', { number: contract.number }) : `№${work.number} ${work.title}`}
      </h2>
      <MoneyBar label={label} {...sizes} paying={movement === 'payment' ? (amount ?? 0n) : 0n} />
      <MoneyNumbers amounts={amounts} />
      <SummaryList
        rows={[
          ...(waiting > 0n ? [{ key: 'waiting', term: t('spending.left.waiting'), value: money(waiting) }] : []),
          { key: 'left', term: t(`spending.left.${movement}`), value: money(left) },
          ...(amount === null ? [] : [{ key: 'this', term: t('spending.left.this'), value: money(amount) }]),
          { key: 'after', term: t('spending.left.after'), value: money(after > 0n ? after : 0n) },
        ]}
      />
    </div>
  );
}

const reachedOf = ({ contracted, paid }: { readonly contracted: string; readonly paid: string }) => ({
  contracted,
  paid,
});

/** Both numbers of an excess and the excess, before anything is sent. */
export function Excess({ amount, left }: { readonly amount: Money; readonly left: Money }) {
  const { t } = useRoomVisit();
  const numbers = excessOf(amount, left);
  return (
    <Note tone="bad" role="alert" title={t('spending.excess.title')}>
      <SummaryList
        rows={(['asked', 'left', 'excess'] as const).map((key) => ({
          key,
          term: t(`spending.excess.${key}`),
          value: <b className="money">{t.format.money(BigInt(numbers[key]))}</b>,
        }))}
      />
    </Note>
  );
}
