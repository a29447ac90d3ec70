import type { Utility } from '../election/utility.ts';
import type { Ties } from '../ties/chain.ts';
import type {
  Completion,
  ExactSharesRule,
  GreedyRule,
  OverspendingRule,
  PhragmenRule,
  SharesRule,
  WelfareRule,
} from './rule.ts';

/** Lowest cost, then most votes, then the public lot: the order recommended for villages. */
export const publicTies = (seed: string): Ties => ({ chain: ['lowest-cost', 'most-votes', 'lot'], seed });

const byVotes = { score: { kind: 'one' }, perCost: false, unsupported: 'never' } as const;

export const plain: Completion = {
  increment: null,
  integral: false,
  stopWhenExhaustive: 'never',
  plainWhenAllFit: false,
  fill: null,
};

/** What Wieliczka, Świecie and Assen used: whole start, raised by 1 until it would cost too much, nothing after. */
export const cityPractice: Completion = { ...plain, increment: '1', integral: true };

/** The default of the equalshares.net compute tool (add1u). */
export const tool: Completion = {
  increment: '1',
  integral: true,
  stopWhenExhaustive: 'all',
  plainWhenAllFit: false,
  fill: byVotes,
};

/** pabutools with voter_budget_increment = 1, then its greedy on what is left. */
export const pabutools: Completion = {
  increment: '1',
  integral: false,
  stopWhenExhaustive: 'supported',
  plainWhenAllFit: false,
  fill: { ...byVotes, unsupported: 'last' },
};

export const completions = { plain, cityPractice, tool, pabutools } as const;

/** Equal shares with one of the completions above; cost utility unless said otherwise. */
export const equalShares = (
  ties: Ties,
  completion: Completion = cityPractice,
  utility: Utility = { kind: 'cost' },
): SharesRule => ({
  kind: 'equal-shares',
  ties,
  utility,
  completion,
  comparison: 'none',
});

/** What most cities do: by votes, passing over what does not fit, nothing without a vote. */
export const greedyByVotes = (ties: Ties): GreedyRule => ({
  kind: 'greedy',
  ties,
  score: { kind: 'one' },
  perCost: false,
  overflow: 'skip',
  unsupported: 'never',
});

/** Sequential Phragmén over who supports what. */
export const phragmen = (ties: Ties): PhragmenRule => ({ kind: 'phragmen', ties });

/** The set with the most votes in all, or with the highest total of another score. */
export const welfare = (ties: Ties, score: Utility = { kind: 'one' }): WelfareRule => ({
  kind: 'welfare',
  ties,
  score,
});

/** Exact Equal Shares with ADD-OPT; cost utility unless said otherwise. */
export const exactShares = (
  ties: Ties,
  completion: ExactSharesRule['completion'] = 'add-opt',
  utility: ExactSharesRule['utility'] = { kind: 'cost' },
): ExactSharesRule => ({ kind: 'exact-shares', ties, utility, completion, fill: null });

/** Experimental: Equal Shares with bounded overspending; cost utility unless said otherwise. */
export const overspending = (ties: Ties, utility: Utility = { kind: 'cost' }): OverspendingRule => ({
  kind: 'overspending',
  ties,
  utility,
});
