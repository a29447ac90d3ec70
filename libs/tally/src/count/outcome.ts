import type { Comparison, Measures } from '../explain/measures.ts';
import type { Amount, Cut, Reason, Stage, TieMet } from '../explain/reason.ts';
import type { Rule } from '../rules/rule.ts';

/** One step of a count. Amounts are minor units as decimals cut after three places. */
export interface TraceRound {
  readonly round: number;
  readonly stage: Stage;
  readonly project: string;
  readonly cost: Amount;
  /** Equal shares: what one supporter (or one point) paid in full, and cost / price. */
  readonly price?: Amount;
  readonly effectiveVotes?: Cut;
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

/** A count that can be repeated: plain JSON, the same for every order of ballots. Its SHA-256 is the count's fingerprint. */
export interface Trace {
  readonly format: 'ortaq-trace-1';
  readonly rule: Rule;
  readonly election: {
    readonly scale: number;
    readonly budget: string;
    readonly voters: number;
    /** Every project with its cost and votes, in code point order of ids. */
    readonly projects: readonly { readonly id: string; readonly cost: string; readonly votes: number }[];
    /** SHA-256 over the sorted ballots. */
    readonly ballots: string;
  };
  readonly shares?: { readonly endowment: { readonly num: string; readonly den: string }; readonly passes: number };
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
  readonly shares?: Trace['shares'];
  readonly comparison?: Trace['comparison'];
}
