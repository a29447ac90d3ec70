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
 * Limits on the cost of all winners that have `value` in a `column` of the project section (`district`, `neighborhood`; a cell of
 * `category` or `beneficiaries` may list several values separated by commas). Decimals in currency units.
 *
 * Ceiling: those winners together never cost more; a project for which too little is left below it is out.
 *
 * Floor: money kept for them, counted first. For each floor in the order given, the same rule is run with the floor as its budget
 * over the projects with that value (equal shares: every voter begins with floor / voters, completion and all); its winners are
 * fixed. Then all other projects are counted with all the money that is left; what a floor did not spend is part of it.
 */
export interface Quota {
  readonly column: string;
  readonly value: string;
  readonly floor?: string;
  readonly ceiling?: string;
}

/** Limits on an outcome, whatever the votes. A project that a limit forbids is passed over and ends nothing. */
export interface Limited {
  /** Groups of project ids of which at most one can win (`greedy-exclusive` of the .pb format). */
  readonly exclusive?: readonly (readonly string[])[];
  readonly quotas?: readonly Quota[];
}

/**
 * Takes projects from the best score down.
 * `skip` passes over what does not fit, `stop` ends there, `part` ends there too but funds that one project when at least
 * `partPercent` of its cost is left (the only form of part funding; off everywhere by default).
 */
export interface GreedyRule extends Frame, Limited {
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
  /**
   * Or count as if the budget were larger: in step k every endowment is its start × (1 + k × budgetPercent / 100), up to n + 1 times
   * it for n voters. A positive decimal; pabutools uses 1. Not together with `increment`.
   */
  readonly budgetPercent?: string;
  /** Begin at a whole number of currency units, rounded down, instead of budget / voters. */
  readonly integral: boolean;
  /** Stop raising as soon as no unselected project fits what is left: looking at projects with a vote, at all, or not at all. */
  readonly stopWhenExhaustive: 'supported' | 'all' | 'never';
  /** When all projects fit together, do not raise at all (equalshares.net tool). */
  readonly plainWhenAllFit: boolean;
  /** Spend what is left greedily, passing over what does not fit; null to leave it. */
  readonly fill: Pick<GreedyRule, 'score' | 'perCost' | 'unsupported'> | null;
}

/**
 * What voters begin with when not all begin with the same: `column` is one of the vote section (`neighborhood`, `district`), `money`
 * gives for each of its values (as written) a decimal in currency units, divided equally among the voters with that value. Together
 * no more than the budget; a part of the count with less than the budget gives everybody that much less. Completion raises all by
 * the same increment.
 */
export interface Endowments {
  readonly column: string;
  readonly money: Readonly<Record<string, string>>;
}

/** The Method of Equal Shares. */
export interface SharesRule extends Frame, Limited {
  readonly kind: 'equal-shares';
  readonly utility: Utility;
  /** Absent: every voter begins with budget / voters. */
  readonly endowments?: Endowments;
  readonly completion: Completion;
  /** Put greedy by votes beside it and keep that one when more voters prefer it (or when it leaves fewer with nothing). */
  readonly comparison: 'none' | 'preference' | 'exclusion';
}

/**
 * Sequential Phragmén (Brill, Freeman, Janson, Lackner 2017; Los, Christoff, Grossi 2022): every cost is laid on its supporters;
 * each round buys the project that leaves them with the lowest load, all carrying the same. Ends when one with the lowest load
 * does not fit. Only who supports a project matters.
 */
export interface PhragmenRule extends Frame, Limited {
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

/**
 * Exact Equal Shares (Kraiczy, Robinson, Elkind 2025, arXiv 2502.11797): only supporters who can pay an equal share of the cost pay,
 * and all of them the same; each round buys the project with the most bang per buck: payers (utility `cost`) or payers divided by
 * cost (`one`; no other utility is known to it). Projects dearer than the budget take no part. Every voter begins with
 * budget / voters; `add-opt` raises that to the next endowment at which the outcome changes, as long as it stays within the budget;
 * `add-opt-skip` to the next at which a project that has not won comes in, past outcomes that cost too much, and keeps the dearest
 * within the budget, of equals the first. Then `fill`, as for equal shares.
 */
export interface ExactSharesRule extends Frame {
  readonly kind: 'exact-shares';
  readonly utility: Extract<Utility, { kind: 'cost' | 'one' }>;
  readonly completion: 'none' | 'add-opt' | 'add-opt-skip';
  readonly fill: Completion['fill'];
}

/**
 * Experimental. Equal Shares with bounded overspending (Papasotiropoulos, Pishbin, Skibski, Skowron, Wąs 2025, arXiv 2409.15005):
 * every voter begins with budget / voters. For each project that fits what is left of the budget, at a price ρα per unit of gain its
 * supporters raise the part α of its cost; each round buys the project and α with the lowest ρ / α, whole, and its supporters pay up
 * to ρ per unit of gain, or all they have, even if that is less than the cost. Ends when nothing fits whose supporters have anything.
 * Exact; the fractions may double in length with every project that is not paid in full (508 bits at the longest seen).
 */
export interface OverspendingRule extends Frame {
  readonly kind: 'overspending';
  readonly utility: Utility;
}

/** The exact parameters of a count: plain JSON, frozen and hashed by a cycle before its vote opens. */
export type Rule = GreedyRule | SharesRule | PhragmenRule | WelfareRule | ExactSharesRule | OverspendingRule;
