import { excessOf } from '@ortaq/domain/budget';
import type { Movement } from '@ortaq/domain/spending';
import type { Money } from '@ortaq/kernel';
import { MoneyBar, MoneyNumbers, Note, type Pattern, SummaryList } from '@ortaq/ui';

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
  const isPayment = movement === 'payment';
  const rest = left - (amount ?? 0n);
  const sum = (key: keyof typeof words, value: bigint, pattern?: Pattern) => ({
    key,
    pattern,
    label: words[key],
    amount: t.format.money(value),
  });
  const words = {
    waiting: t('spending.left.waiting'),
    left: t(`spending.left.${movement}`),
    this: t('spending.left.this'),
    after: t('spending.left.after'),
  };
  return (
    <div className="card stack">
      <h2 className="h3">
        {contract ? t('spending.paper.contract', { number: contract.number }) : `№${work.number} ${work.title}`}
      </h2>
      <MoneyBar label={label} {...sizes} paying={isPayment ? (amount ?? 0n) : 0n} />
      <MoneyNumbers
        amounts={[
          ...amounts,
          ...(waiting > 0n ? [sum('waiting', waiting)] : []),
          sum('left', left),
          ...(amount === null ? [] : [sum('this', amount, isPayment ? 'paying' : undefined)]),
          sum('after', rest > 0n ? rest : 0n),
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
