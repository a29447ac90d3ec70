import { type Money, rule } from '@ortaq/kernel';

import type { EntryState } from './entry.ts';

/** What a decision on an entry depends on. */
export interface DecidingFacts {
  readonly state: EntryState;
  /** Who decides entered it. */
  readonly isOwn: boolean;
}

export interface ConfirmingFacts extends DecidingFacts {
  readonly amount: Money;
  /** The sum on the paper, as the second person read it there. */
  readonly typed: Money;
}

const deciding = rule<DecidingFacts>();
const confirming = rule<ConfirmingFacts>();

const undecided = deciding('spending/decided-already', (f) => f.state === 'waiting');

/** The second person decides, never the first. */
export const rejectionRules = [undecided, deciding('spending/own-entry', (f) => !f.isOwn)];

/** The two read the same sum, each for themselves: the refusal never tells the other's. */
export const confirmationRules = [
  ...rejectionRules,
  confirming('spending/amount-differs', (f) => f.typed === f.amount),
];

/** Only who entered takes it back. */
export const withdrawalRules = [undecided, deciding('spending/not-own-entry', (f) => f.isOwn)];
