import { type Fraction, fraction, reduced } from '../exact/fraction.ts';
import { nextEndowment } from './raise.ts';
import { type ExactField, type ExactRun, runExactShares } from './run.ts';

export type ExactCompletion = 'none' | 'add-opt' | 'add-opt-skip';

export interface CompletedExactShares extends ExactRun {
  readonly endowment: Fraction;
  readonly passes: number;
}

interface Start {
  readonly budget: bigint;
  readonly tell?: (progress: { passes: number; cost: bigint }) => void;
}

/**
 * Raises the endowment again and again to the next at which the outcome changes. `add-opt` ends before the first outcome that
 * costs more than the budget; `add-opt-skip` looks only at changes by projects that have not won, goes on past such outcomes,
 * and keeps the dearest within the budget, of equals the first. Both end when everyone who takes part has won.
 */
export const completeExactShares = (
  field: ExactField,
  how: ExactCompletion,
  { budget, tell }: Start,
): CompletedExactShares => {
  let endowment = fraction(budget, BigInt(Math.max(field.profile.voters, 1)));
  let run = runExactShares(field, endowment);
  let best = { ...run, endowment };
  let passes = 1;
  while (how !== 'none' && run.rounds.length < field.entrants.length) {
    const next = nextEndowment(field, run, how === 'add-opt-skip');
    if (next === null) break;
    tell?.({ passes, cost: run.cost });
    endowment = reduced(next);
    run = runExactShares(field, endowment);
    passes += 1;
    if (how === 'add-opt' && run.cost > budget) break;
    if (how === 'add-opt' || isDearer(run, best, budget)) best = { ...run, endowment };
  }
  return { ...best, passes };
};

const isDearer = ({ cost }: ExactRun, best: ExactRun, budget: bigint): boolean => cost <= budget && cost > best.cost;
