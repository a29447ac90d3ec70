import type { Limit } from './limits.ts';

/** What a voter gains from a project: as `Utility` of @ortaq/tally. */
export type Utility =
  | { readonly kind: 'cost' }
  | { readonly kind: 'one' }
  | { readonly kind: 'points' }
  | { readonly kind: 'positional'; readonly scores: readonly number[] }
  | { readonly kind: 'borda'; readonly last: 0 | 1 };

export const tieSteps = ['lowest-cost', 'highest-cost', 'most-votes', 'lot', 'id', 'listed'] as const;

export type TieStep = (typeof tieSteps)[number];

/** Who may win at all; every condition given must hold. */
export interface Gate {
  readonly minVotes?: number;
  readonly minScore?: number;
  readonly votesForCost?: { readonly num: number; readonly den: number };
}

interface Frame {
  /** How equals are told apart, first step first. The seed of the lot joins when it is revealed. */
  readonly ties: { readonly chain: readonly TieStep[] };
  readonly gate?: Gate;
  readonly quotas?: readonly Limit[];
}

export interface GreedyCount extends Frame {
  readonly kind: 'greedy';
  readonly score: Utility;
  readonly perCost: boolean;
  readonly overflow: 'skip' | 'stop' | 'part';
  readonly partPercent?: number;
  readonly unsupported: 'never' | 'last';
}

export interface SharesCount extends Frame {
  readonly kind: 'equal-shares';
  readonly utility: Utility;
  readonly completion: {
    readonly increment: string | null;
    readonly integral: boolean;
    readonly stopWhenExhaustive: 'supported' | 'all' | 'never';
    readonly plainWhenAllFit: boolean;
    readonly fill: Pick<GreedyCount, 'score' | 'perCost' | 'unsupported'> | null;
  };
  readonly comparison: 'none' | 'preference' | 'exclusion';
}

/** The counting rule with every parameter: the JSON that `count` of @ortaq/tally takes, short of the seed. */
export type CountingRule = GreedyCount | SharesCount;
