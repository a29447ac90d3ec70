import { type Fraction, fraction } from '../exact/fraction.ts';
import type { Completion } from '../rules/rule.ts';
import type { Field } from './field.ts';
import { Passes, type PassResult } from './pass.ts';

/** What the raising of endowments needs to know of the election. */
export interface Purse {
  readonly budget: bigint;
  /** Minor units in one currency unit. */
  readonly unit: bigint;
  /** `increment` in minor units; null to run once. */
  readonly step: bigint | null;
}

export interface CompletedShares extends PassResult {
  /** What every voter began with in the pass that counts. */
  readonly endowment: Fraction;
  readonly passes: number;
  readonly passesEngine: Passes;
}

export interface Progress {
  readonly passes: number;
  readonly endowment: Fraction;
  readonly cost: bigint;
}

/** Runs equal shares, raising the endowment as the completion says; `tell` may throw to cancel. */
export const completeShares = (
  field: Field,
  rule: Completion,
  run: { purse: Purse; tell?: (progress: Progress) => void },
): CompletedShares => {
  const { purse, tell } = run;
  const passesEngine = new Passes(field);
  let endowment = startOf(field, rule, purse);
  let best = passesEngine.run([endowment]);
  let passes = 1;
  while (purse.step !== null && mayRaise(field, rule, { purse, won: best })) {
    tell?.({ passes, endowment, cost: best.cost });
    const raised = fraction(endowment.num + purse.step * endowment.den, endowment.den);
    const next = passesEngine.run([raised]);
    passes += 1;
    if (next.cost > purse.budget) break;
    endowment = raised;
    best = next;
  }
  return { ...best, endowment, passes, passesEngine };
};

const startOf = ({ profile }: Field, rule: Completion, { budget, unit }: Purse): Fraction => {
  const voters = BigInt(Math.max(profile.voters, 1));
  return rule.integral ? fraction((budget / (voters * unit)) * unit) : fraction(budget, voters);
};

/** Raising ends when nothing more can be won, or when nothing more fits and the rule asks to stop there. */
const mayRaise = (
  { profile, entrants }: Field,
  rule: Completion,
  { purse, won }: { purse: Purse; won: PassResult },
): boolean => {
  if (won.winners.length === entrants.length) return false;
  const total = profile.costs.reduce((sum, cost) => sum + cost, 0n);
  if (rule.plainWhenAllFit && total <= purse.budget) return false;
  if (rule.stopWhenExhaustive === 'never') return true;
  const taken = new Set(won.winners);
  const left = purse.budget - won.cost;
  const candidates = rule.stopWhenExhaustive === 'all' ? profile.ids.keys() : entrants;
  for (const project of candidates) if (!taken.has(project) && profile.costs[project]! <= left) return true;
  return false;
};
