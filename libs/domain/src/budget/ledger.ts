import type { Id, Money } from '@ortaq/kernel';

import type { CycleId } from '../cycles/cycle.ts';

export type AccountId = Id<'Account'>;
export type TransferId = Id<'Transfer'>;

/** Where the money of a cycle stands. `source` is the budget it came from; every other account holds what has reached it and not gone on. */
export const accountKinds = ['source', 'envelope', 'adopted', 'contracted', 'accepted', 'paid'] as const;

export type AccountKind = (typeof accountKinds)[number];

interface Flow {
  readonly from: AccountKind;
  readonly to: AccountKind;
  /** Whether money leaves a promise made in public, so that one person enters it and another confirms. */
  readonly needsTwo: boolean;
}

/** The only ways that money moves. The database holds the same table in a trigger. */
// prettier-ignore
export const flows = {
  open:     { from: 'source',     to: 'envelope',   needsTwo: false },
  adopt:    { from: 'envelope',   to: 'adopted',    needsTwo: false },
  contract: { from: 'adopted',    to: 'contracted', needsTwo: true },
  accept:   { from: 'contracted', to: 'accepted',   needsTwo: true },
  pay:      { from: 'accepted',   to: 'paid',       needsTwo: true },
  release:  { from: 'adopted',    to: 'envelope',   needsTwo: true },
} as const satisfies Record<string, Flow>;

export type TransferAct = keyof typeof flows;

export const transferActs = Object.keys(flows) as [TransferAct, ...TransferAct[]];

/** Who moved money: the one who entered it and, where two are needed, the one who confirmed. */
export interface Hands {
  readonly maker: Id<'Person'>;
  readonly checker: Id<'Person'> | null;
}

/** How much has reached each stage: never less than at the next one. */
export interface Reached {
  readonly contracted: Money;
  readonly accepted: Money;
  readonly paid: Money;
}

/** A project's money, and that of each of its contracts. */
export interface ProjectMoney extends Reached {
  readonly cycleId: CycleId;
  /** What was set aside and has not gone back to the envelope. */
  readonly adopted: Money;
  readonly contracts: ReadonlyMap<string, Reached>;
}
