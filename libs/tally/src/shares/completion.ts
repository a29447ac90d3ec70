import type { Profile } from '../election/profile.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { Completion } from '../rules/rule.ts';
import type { Field } from './field.ts';
import { Passes, type PassResult } from './pass.ts';
import { raised, type Raising } from './raising.ts';
import { Stride } from './stride.ts';

export interface CompletedShares extends PassResult {
  /** What the voters of each purse class began with in the pass that counts. */
  readonly endowments: readonly Fraction[];
  readonly passes: number;
  /** The outcome that ended the raising because it would have cost more than the budget; null when something else did. */
  readonly overshoot: PassResult | null;
  readonly passesEngine: Passes;
}

export interface Progress {
  readonly passes: number;
  readonly cost: bigint;
}

interface Run {
  readonly budget: bigint;
  readonly raising: Raising;
  readonly tell?: (progress: Progress) => void;
}

/** Runs equal shares, raising the endowments as the completion says; `tell` may throw to cancel. */
export const completeShares = (field: Field, rule: Completion, { budget, raising, tell }: Run): CompletedShares => {
  const passesEngine = new Passes(field);
  let endowments: readonly Fraction[] = raising.starts;
  let best = passesEngine.run(endowments);
  let passes = 1;
  let overshoot: PassResult | null = null;
  const stride = new Stride();
  let isOpen = mayRaise(field, rule, { budget, won: best });
  while (raising.steps && passes <= raising.most && isOpen) {
    tell?.({ passes, cost: best.cost });
    const steps = Math.min(stride.next(), raising.most - passes + 1);
    const next = raised(raising, passes + steps - 1);
    const result = steps > 1 ? passesEngine.holds(best, next) : passesEngine.run(next);
    if (!result) {
      stride.broke();
      continue;
    }
    passes += steps;
    if (result.cost > budget) {
      overshoot = result;
      break;
    }
    if (steps > 1) stride.held();
    else stride.walked();
    if (result.winners !== best.winners) isOpen = mayRaise(field, rule, { budget, won: result });
    endowments = next;
    best = result;
  }
  return { ...best, endowments, passes, overshoot, passesEngine };
};

const costOf = ({ costs }: Profile, projects: readonly number[]): bigint =>
  projects.reduce((sum, project) => sum + costs[project]!, 0n);

/** Raising ends when nothing more can be won, or when nothing more fits and the rule asks to stop there. */
const mayRaise = (
  { profile, present, entrants, room }: Field,
  rule: Completion,
  { budget, won }: { budget: bigint; won: PassResult },
): boolean => {
  const taken = new Set(won.winners);
  const after = room.copy();
  for (const project of won.winners) after.take(project);
  const isOpen = (project: number) => !taken.has(project) && after.bars(project) === null;
  if (!entrants.some(isOpen)) return false;
  if (rule.plainWhenAllFit && costOf(profile, present) <= budget) return false;
  if (rule.stopWhenExhaustive === 'never') return true;
  const left = budget - won.cost;
  const candidates = rule.stopWhenExhaustive === 'all' ? present : entrants;
  return candidates.some((project) => isOpen(project) && profile.costs[project]! <= left);
};
