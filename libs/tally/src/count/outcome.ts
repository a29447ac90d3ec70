import type { Comparison, Measures } from '../explain/measures.ts';
import type { Amount, Cut, Reason, Stage, TieMet } from '../explain/reason.ts';
import type { Near } from '../explain/near.ts';
import type { Rule } from '../rules/rule.ts';

/** One step of a count. Amounts are minor units as decimals cut after three places. */
export interface TraceRound {
  readonly round: number;
  readonly stage: Stage;
  readonly project: string;
  readonly cost: Amount;
  /** Equal shares, exact or not: what one supporter (or one point) paid in full, and cost / price. */
  readonly price?: Amount;
  readonly effectiveVotes?: Cut;
  /** Bounded overspending: the part of its cost that its supporters paid, in percent. */
  readonly covered?: Cut;
  /** Phragmén: what each supporter carries after this step. */
  readonly load?: Amount;
  /** Welfare: what this project adds to the total, a whole number of any size. */
  readonly welfare?: string;
  /** Greedy: votes or points of the project. */
  readonly score?: number;
  /** Money of the budget left after this step. */
  readonly left: Amount;
  /** All that were exactly equal first, when there was a tie. */
  readonly tied?: readonly string[];
}

/** How equal shares spent one part's money. */
export interface TraceShares {
  /** What every voter began with in the pass that counts; absent when the rule gives voters different endowments. */
  readonly endowment?: TraceFraction;
  /** With different endowments: what each voter of a value began with, in code point order of the values. */
  readonly classes?: readonly { readonly value: string; readonly voters: number; readonly endowment: TraceFraction }[];
  readonly passes: number;
}

export interface TraceFraction {
  readonly num: string;
  readonly den: string;
}

/** The part of a count that spent a floor: so many rounds, its money in minor units. */
export interface TraceFloor {
  readonly column: string;
  readonly value: string;
  readonly budget: string;
  readonly rounds: number;
  readonly shares?: TraceShares;
}

/** A count that can be repeated: plain JSON, the same for every order of ballots. Its SHA-256 is the count's fingerprint. */
export interface Trace {
  readonly format: 'ortaq-trace-1';
  readonly rule: Rule;
  readonly election: {
    readonly scale: number;
    readonly budget: string;
    readonly voters: number;
    /** Every project with its cost and votes, in code point order of ids; with its cells in the columns of the rule's quotas. */
    readonly projects: readonly {
      readonly id: string;
      readonly cost: string;
      readonly votes: number;
      readonly cells?: readonly string[];
    }[];
    /** SHA-256 over the sorted ballots. */
    readonly ballots: string;
  };
  /** The floors of the rule's quotas in their order: the first rounds are theirs, all further ones the common part's. */
  readonly floors?: readonly TraceFloor[];
  /** Equal shares: of the common part. */
  readonly shares?: TraceShares;
  readonly rounds: readonly TraceRound[];
  readonly ties: readonly TieMet[];
  readonly comparison?: Comparison & { readonly kept: 'first' | 'second' };
  readonly winners: readonly string[];
  readonly totalCost: string;
}

export interface CountResult {
  /** Ids in the order in which they were chosen. */
  readonly winners: readonly string[];
  readonly totalCost: bigint;
  /** Losers that could step in, first the next in line; empty when the rule keeps no reserve. */
  readonly reserve: readonly string[];
  readonly reasons: readonly Reason[];
  readonly ties: readonly TieMet[];
  readonly measures: Measures;
  /** The outcome (first) beside plain greedy by votes (second). */
  readonly besideGreedy: Comparison;
  readonly trace: Trace;
  readonly fingerprint: string;
}

/** What a rule decides, before measures and trace are put around it. */
export interface Decision {
  readonly winners: readonly number[];
  /** Projects that got only part of their cost, with what they got (only under the rule's `part`). */
  readonly paidInPart: ReadonlyMap<number, bigint>;
  readonly rounds: readonly TraceRound[];
  readonly ties: readonly TieMet[];
  readonly reasons: readonly Reason[];
  /** Losers, the next in line first. */
  readonly reserve: readonly number[];
  /** What would have been enough for a loser; absent when only counting again can tell. */
  readonly near?: (loser: number) => Near;
  readonly shares?: TraceShares;
  readonly floors?: readonly TraceFloor[];
  readonly comparison?: Trace['comparison'];
}
