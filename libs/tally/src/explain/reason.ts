import type { TieStep } from '../ties/chain.ts';

/** An amount in minor units, exact, cut (not rounded) after three decimals. */
export type Amount = string;

/** A number cut (not rounded) after three decimals. */
export type Cut = string;

/** Where the money of a project's supporters went: `percent` of them also supported that winner. */
export interface Spending {
  readonly project: string;
  readonly amount: Amount;
  readonly sharedSupporters: number;
  readonly percent: Cut;
}

/** What a project's supporters had and needed under equal shares. */
export interface Money {
  readonly needed: Amount;
  readonly atStart: Amount;
  readonly atEnd: Amount;
  /** Exact Equal Shares: the most that equal shares of some of them come to at the end; the others cannot pay one. */
  readonly shareable?: Amount;
  /** The round after which they had less than needed, and what they had then; absent when they never had enough. */
  readonly droppedAfter?: { readonly round: number; readonly left: Amount };
  /** Winners that took some of it, in the order of purchase. */
  readonly spentOn: readonly Spending[];
}

/** The part of a count in which something was decided. */
export type Stage = 'shares' | 'greedy' | 'fill' | 'phragmen' | 'welfare' | 'exact-shares' | 'overspending';

/** A tie that was met: who was equal, who was put first, and by which step of the agreed chain. */
export interface TieMet {
  readonly round: number;
  readonly stage: Stage;
  readonly projects: readonly string[];
  readonly winner: string;
  readonly decidedBy: TieStep;
}

/**
 * How far a loser was from winning (Boehmer, Faliszewski, Janeczko, Peters, Pierczyński, Schierreich, Skowron, Szufa: Evaluation of
 * Project Performance in Participatory Budgeting, IJCAI 2024: add-singletons and cost-reduction). Null: no number would do.
 */
export interface Distance {
  /** The fewest further voters choosing only this project with which it wins; null also when such a ballot is worth nothing. */
  readonly votesToAdd: number | null;
  /** The smallest cut of its cost with which it wins. */
  readonly costToCut: Amount | null;
  /** Whether the whole count would end so; otherwise equal shares at the endowments at which it ended, and there may be no money for it. */
  readonly isWhole: boolean;
}

/**
 * Why a project was chosen or not, as codes and numbers; the words are the reader's. `floor` names the quota whose floor paid for a
 * winner.
 */
export type Reason = {
  readonly project: string;
  readonly floor?: { readonly column: string; readonly value: string };
  /** Of a loser. */
  readonly distance?: Distance;
} & (
  | {
      readonly outcome: 'won';
      readonly how: 'shares';
      readonly round: number;
      readonly price: Amount;
      readonly effectiveVotes: Cut;
    }
  | {
      readonly outcome: 'won';
      readonly how: 'greedy' | 'fill';
      readonly round: number;
      readonly score: number;
      readonly leftBefore: Amount;
    }
  | {
      readonly outcome: 'won';
      readonly how: 'in-part';
      readonly round: number;
      readonly score: number;
      readonly leftBefore: Amount;
    }
  | {
      readonly outcome: 'won';
      readonly how: 'phragmen';
      readonly round: number;
      readonly score: number;
      /** What each supporter carries afterwards. */
      readonly load: Amount;
      readonly leftBefore: Amount;
    }
  | {
      readonly outcome: 'won';
      readonly how: 'welfare';
      readonly round: number;
      /** What it adds to the total: votes, points, or votes × minor units; a whole number of any size. */
      readonly welfare: string;
    }
  | {
      readonly outcome: 'won';
      readonly how: 'overspending';
      readonly round: number;
      /** The most that one supporter (or one point) paid, and the part of the cost that all paid together, in percent. */
      readonly price: Amount;
      readonly covered: Cut;
    }
  | { readonly outcome: 'lost'; readonly why: 'no-votes' }
  | {
      readonly outcome: 'lost';
      readonly why: 'below-gate';
      readonly failed: 'min-votes' | 'min-score' | 'votes-for-cost';
    }
  | { readonly outcome: 'lost'; readonly why: 'over-budget'; readonly budget: Amount }
  | { readonly outcome: 'lost'; readonly why: 'rival-won'; readonly rival: string }
  | {
      readonly outcome: 'lost';
      readonly why: 'over-ceiling';
      readonly column: string;
      readonly value: string;
      /** Left below the ceiling when the project was passed over. */
      readonly left: Amount;
    }
  | {
      readonly outcome: 'lost';
      readonly why: 'does-not-fit' | 'after-the-end';
      readonly score: number;
      readonly left: Amount;
      /** Phragmén: the load at which it would have been next. */
      readonly load?: Amount;
    }
  | {
      readonly outcome: 'lost';
      /** Phragmén: it fitted, but the count ended at others with exactly the same load that did not. */
      readonly why: 'equal-did-not-fit';
      readonly score: number;
      readonly left: Amount;
      readonly load: Amount;
      readonly equals: readonly string[];
    }
  | {
      readonly outcome: 'lost';
      /** Welfare: what it would add, what the best set has, and the best one with it in it (absent when too laborious to find). */
      readonly why: 'not-in-best';
      readonly welfare: string;
      readonly best: string;
      readonly bestWith?: string;
    }
  | {
      readonly outcome: 'lost';
      /** Equal shares: one more raising would have bought it too, but all together would then have cost more than the budget. */
      readonly why: 'over-together';
      readonly total: Amount;
      readonly budget: Amount;
      readonly support: number;
      readonly money: Money;
    }
  | {
      readonly outcome: 'lost';
      readonly why: 'few-supporters' | 'money-spent' | 'narrowly';
      readonly support: number;
      readonly money: Money;
    }
  | {
      readonly outcome: 'lost';
      readonly why: 'tie';
      readonly tie: TieMet;
      readonly support?: number;
      readonly money?: Money;
      readonly load?: Amount;
    }
);
