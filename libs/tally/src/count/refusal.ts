import type { Reason } from '../explain/reason.ts';
import type { Barred } from '../limits/room.ts';
import type { GateFailure } from '../rules/gate.ts';
import { amount } from './amount.ts';
import type { Setting } from './setting.ts';

type Refusal = { readonly outcome: 'lost'; readonly why: 'below-gate'; readonly failed: GateFailure };

/** Reasons that hold under every rule. */
export const refusal = (setting: Setting, project: number): Refusal | null => {
  const failed = setting.failure(project);
  return failed ? { outcome: 'lost', why: 'below-gate', failed } : null;
};

export const overBudget = (setting: Setting, project: string): Reason => ({
  project,
  outcome: 'lost',
  why: 'over-budget',
  budget: amount(setting.election.budget),
});

/** Why a limit of the rule kept a project out. */
export const barredBecause = ({ votes }: Setting, project: string, barred: Barred): Reason => {
  if (barred.why === 'rival-won')
    return { project, outcome: 'lost', why: 'rival-won', rival: votes.ids[barred.rival]! };
  const { column, value } = barred.quota;
  return { project, outcome: 'lost', why: 'over-ceiling', column, value, left: amount(barred.left) };
};
