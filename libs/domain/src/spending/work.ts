import type { Money } from '@ortaq/kernel';

import type { Reached } from '../budget/ledger.ts';
import type { Movement } from './entry.ts';

/** How far an adopted project has come with its money. The view spending.work holds the same table. */
export const workStatuses = ['planned', 'contracted', 'accepted', 'paid', 'returned'] as const;

export type WorkStatus = (typeof workStatuses)[number];

/** Nothing more is owed, promised or kept for it. */
export const isFinished = (status: WorkStatus): boolean => status === 'paid' || status === 'returned';

/** A project between the council's decision and its last payment. */
export interface Work extends Reached {
  /** What the council set aside. */
  readonly planned: Money;
  /** What went back to the envelope, since the project did not need it. */
  readonly returned: Money;
}

/** What the office does next for a project: pay what is accepted, accept what is done, contract, give back the rest. */
export function nextOf({ planned, returned, contracted, accepted, paid }: Work): Movement | null {
  if (accepted > paid) return 'payment';
  if (contracted > accepted) return 'acceptance';
  if (planned === returned + contracted) return null;
  return contracted === 0n ? 'contract' : 'release';
}
