import { type Id, type Money, minus } from '@ortaq/kernel';

import { nothingReached } from '../budget/balances.ts';
import type { ProjectMoney, TransferAct } from '../budget/ledger.ts';

/** A paper about money that one person entered and another decides on. The transfer that follows bears the same id. */
export type EntryId = Id<'Entry'>;

/** A contract is named by the entry that brought it. */
export type ContractId = EntryId;

/** What moves money on, each by its transfer. */
export const movements = {
  contract: 'contract',
  acceptance: 'accept',
  payment: 'pay',
  release: 'release',
} as const satisfies Record<string, TransferAct>;

export type Movement = keyof typeof movements;

/** A reversal mirrors any of the others, once. */
export type EntryKind = Movement | 'reversal';

export const entryKinds = ['contract', 'acceptance', 'payment', 'release', 'reversal'] as const;

export const decisions = ['confirmed', 'rejected', 'withdrawn'] as const;

export type Decision = (typeof decisions)[number];

/** Where an entry stands: undecided, decided, or confirmed and mirrored since. */
export const entryStates = ['waiting', ...decisions, 'reversed'] as const;

export type EntryState = (typeof entryStates)[number];

/** Which movements draw on the same money: what waits of one is not left for the other. */
export const rivals = {
  contract: ['contract', 'release'],
  release: ['contract', 'release'],
  acceptance: ['acceptance'],
  payment: ['payment'],
} as const satisfies Record<Movement, readonly Movement[]>;

/** The money that movements of a project draw on. */
export type Held = Pick<ProjectMoney, 'adopted' | 'contracted' | 'contracts'>;

/** How much a movement may still take: what has reached the stage before it and not gone on. */
export function leftFor(movement: Movement, project: Held, contract: ContractId | null): Money {
  const { contracted, accepted, paid } = project.contracts.get(contract ?? '') ?? nothingReached;
  const left = {
    contract: () => minus(project.adopted, project.contracted),
    acceptance: () => minus(contracted, accepted),
    payment: () => minus(accepted, paid),
    release: () => minus(project.adopted, project.contracted),
  };
  return left[movement]();
}

/** How much of what a movement brought still lies where it came: no more than that can be mirrored. */
export function restOf(movement: Movement, project: Held, contract: ContractId | null): Money | null {
  const { contracted, accepted, paid } = project.contracts.get(contract ?? '') ?? nothingReached;
  const rest = {
    contract: () => minus(contracted, accepted),
    acceptance: () => minus(accepted, paid),
    payment: () => paid,
    release: () => null,
  };
  return rest[movement]();
}
