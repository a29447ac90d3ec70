import type { Reason } from '../explain/reason.ts';
import { amount } from './amount.ts';
import type { Decision } from './outcome.ts';
import type { Setting } from './setting.ts';

/** The reasons of a decision, those of losers with what would have been enough. */
export const withDistances = ({ votes }: Setting, { reasons, near }: Decision): readonly Reason[] =>
  reasons.map((reason, project) => {
    if (reason.outcome === 'won' || !near) return reason;
    const { votes: votesToAdd, cost } = near(project);
    return {
      ...reason,
      distance: { votesToAdd, costToCut: cost === null ? null : amount(votes.costs[project]! - cost) },
    };
  });
