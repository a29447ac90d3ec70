import type { Reason } from '../explain/reason.ts';
import { amount } from './amount.ts';
import type { Rule } from '../rules/rule.ts';
import type { Decision } from './outcome.ts';
import type { Setting } from './setting.ts';

/** The reasons of a decision, those of losers with what would have been enough as far as the count found it on its way. */
export const withDistances = (setting: Setting, rule: Rule, { reasons, near }: Decision): readonly Reason[] => {
  if (!near) return reasons;
  const isWhole = rule.kind === 'greedy' && !rule.gate?.votesForCost;
  return reasons.map((reason, project) => {
    if (reason.outcome === 'won') return reason;
    const { votes: votesToAdd, cost } = near(project);
    const costToCut = cost === null ? null : amount(setting.votes.costs[project]! - cost);
    return { ...reason, distance: { votesToAdd, costToCut, isWhole } };
  });
};
