import { type Money, rule } from '@ortaq/kernel';

import { type PaperFacts, paperRules } from './entering.rules.ts';
import type { EntryKind, EntryState } from './entry.ts';

/** How much of what is to be mirrored still lies where it came; null where the ledger alone can tell. */
export interface RestFacts {
  readonly amount: Money;
  readonly rest: Money | null;
}

/** An entry that is to be mirrored. */
export interface ReversalFacts extends PaperFacts, RestFacts {
  readonly mirrored: { readonly kind: EntryKind; readonly state: EntryState };
  /** Another reversal of it waits to be confirmed. */
  readonly isBeingReversed: boolean;
}

/** Money that has gone on to the next stage is brought back from there first. */
export const restRules = [
  rule<RestFacts>()('spending/money-went-on', ({ amount, rest }) => rest === null || amount <= rest),
];

const reversal = rule<ReversalFacts>();

/** A correction mirrors what was confirmed, once and in whole; a correction itself is final. */
// prettier-ignore
export const reversalRules = [
  reversal('spending/reversal-is-final',  (f) => f.mirrored.kind !== 'reversal'),
  reversal('spending/reversed-already',   (f) => f.mirrored.state !== 'reversed'),
  reversal('spending/not-confirmed',      (f) => f.mirrored.state === 'confirmed' || f.mirrored.state === 'reversed'),
  reversal('spending/reversal-waits',     (f) => !f.isBeingReversed),
  ...restRules,
  ...paperRules,
];
