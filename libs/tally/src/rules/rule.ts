import type { Utility } from '../election/utility.ts';
import type { Ties } from '../ties/chain.ts';

/** Who may win at all; every condition given must hold. */
export interface Gate {
  readonly minVotes?: number;
  /** In points, for ballots with points. */
  readonly minScore?: number;
  /** votes / voters ≥ cost / budget × num / den: support in proportion to cost (Świecie 2023: 1/3). */
  readonly votesForCost?: { readonly num: number; readonly den: number };
}

interface Frame {
  readonly ties: Ties;
  readonly gate?: Gate;
}

/**
 * Takes projects from the best score down.
 * `skip` passes over what does not fit, `stop` ends there, `part` ends there too but funds that one project when at least
 * `partPercent` of its cost is left (the only form of part funding; off everywhere by default).
 */
export interface GreedyRule extends Frame {
  readonly kind: 'greedy';
  readonly score: Utility;
  /** Orders by score divided by cost. */
  readonly perCost: boolean;
  readonly overflow: 'skip' | 'stop' | 'part';
  readonly partPercent?: number;
  /** Projects without a single vote: never, or last as pabutools does. */
  readonly unsupported: 'never' | 'last';
}

/** How the money left by equal shares is used; the part in which implementations disagree. */
export interface Completion {
  /** Raise every voter's endowment by `increment` (currency units, a decimal) while the outcome stays within the budget. */
  readonly increment: string | null;
  /** Begin at a whole number of currency units, rounded down, instead of budget / voters. */
  readonly integral: boolean;
  /** Stop raising as soon as no unselected project fits what is left: looking at projects with a vote, at all, or not at all. */
  readonly stopWhenExhaustive: 'supported' | 'all' | 'never';
  /** When all projects fit together, do not raise at all (equalshares.net tool). */
  readonly plainWhenAllFit: boolean;
  /** Spend what is left greedily, passing over what does not fit; null to leave it. */
  readonly fill: Pick<GreedyRule, 'score' | 'perCost' | 'unsupported'> | null;
}

/** The Method of Equal Shares. */
export interface SharesRule extends Frame {
  readonly kind: 'equal-shares';
  readonly utility: Utility;
  readonly completion: Completion;
  /** Put greedy by votes beside it and keep that one when more voters prefer it (or when it leaves fewer with nothing). */
  readonly comparison: 'none' | 'preference' | 'exclusion';
}

/**
 * Sequential Phragmén (Brill, Freeman, Janson, Lackner 2017; Los, Christoff, Grossi 2022): every cost is laid on its supporters;
 * each round buys the project that leaves them with the lowest load, all carrying the same. Ends when one with the lowest load
 * does not fit. Only who supports a project matters.
 */
export interface PhragmenRule extends Frame {
  readonly kind: 'phragmen';
}

/**
 * Maximum welfare: the set with the highest total score whose cost is within the budget. Of equal scores the lowest total cost,
 * then the set that holds the project placed best by `ties` among those in which the two differ. Winners by score, then `ties`.
 * A RangeError when so many sets are equally promising that memory would not hold them.
 */
export interface WelfareRule extends Frame {
  readonly kind: 'welfare';
  readonly score: Utility;
}

/** The exact parameters of a count: plain JSON, frozen and hashed by a cycle before its vote opens. */
export type Rule = GreedyRule | SharesRule | PhragmenRule | WelfareRule;
