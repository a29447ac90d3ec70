import { type Money, money, sum } from '@ortaq/kernel';

import type { CycleId } from '../cycles/cycle.ts';
import type { AccountKind, ProjectMoney, Reached } from './ledger.ts';

/** What one account of a project holds now. */
export interface Balance {
  readonly kind: AccountKind;
  readonly contractId: string | null;
  readonly amount: Money;
}

const held = (balances: readonly Balance[], kinds: readonly AccountKind[]): Money =>
  sum(balances.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));

/** What went on to a later stage had reached the earlier ones: totals are sums from the end. */
const reached = (balances: readonly Balance[]): Reached => ({
  contracted: held(balances, ['contracted', 'accepted', 'paid']),
  accepted: held(balances, ['accepted', 'paid']),
  paid: held(balances, ['paid']),
});

export const nothingReached: Reached = { contracted: money(0), accepted: money(0), paid: money(0) };

/** A project's money by the balances of its accounts. */
export function moneyOf(cycleId: CycleId, balances: readonly Balance[]): ProjectMoney {
  const contracts = new Set(balances.flatMap(({ contractId }) => contractId ?? []));
  return {
    cycleId,
    adopted: held(balances, ['adopted', 'contracted', 'accepted', 'paid']),
    ...reached(balances),
    contracts: new Map(
      [...contracts].map((id) => [id, reached(balances.filter(({ contractId }) => contractId === id))]),
    ),
  };
}
