import type { Profile } from '../election/profile.ts';
import { compareFractions, type Fraction } from '../exact/fraction.ts';
import type { TieOrder } from '../ties/chain.ts';
import { bestOffer, type Offer } from './offer.ts';
import { Purses } from './purses.ts';

/** What a voter of each group has, in 1 / unit of a minor unit. */
export interface Money {
  readonly each: readonly bigint[];
  readonly unit: bigint;
}

export interface OverspendingStep {
  readonly project: number;
  /** What one share of gain pays, in minor units; who has less gives all they have. */
  readonly price: Fraction;
  /** What each voter of every group had before it, and after it. */
  readonly before: Money;
  readonly after: Money;
  readonly tied: readonly number[];
  /** Money of the budget left before it. */
  readonly left: bigint;
}

export interface OverspendingRun {
  readonly steps: readonly OverspendingStep[];
  readonly left: bigint;
  readonly money: Money;
}

interface Start {
  readonly entrants: readonly number[];
  /** Gain of one share of each project. */
  readonly stakes: readonly bigint[];
  readonly budget: bigint;
  readonly ties: TieOrder;
}

/** Buys the best offer among projects that fit what is left, until none fits whose supporters have anything. */
export const runOverspending = (profile: Profile, { entrants, stakes, budget, ties }: Start): OverspendingRun => {
  const purses = new Purses(profile, budget);
  const waiting = new Set(entrants);
  const steps: OverspendingStep[] = [];
  let money: Money = { each: purses.all(), unit: purses.unit };
  let left = budget;
  for (;;) {
    const fitting = [...waiting].filter((project) => profile.costs[project]! <= left);
    const best = lowest(
      fitting.map((project) => offered(purses, { project, cost: profile.costs[project]!, stake: stakes[project]! })),
    );
    if (best.length === 0) return { steps, left, money };
    const { project, price } = best.reduce((a, b) => (ties.rank[b.project]! < ties.rank[a.project]! ? b : a));
    const inMinorUnits = { num: price.num, den: price.den * purses.unit };
    purses.take(project, price);
    const after = { each: purses.all(), unit: purses.unit };
    const tied = best.map((offer) => offer.project);
    steps.push({ project, price: inMinorUnits, before: money, after, tied, left });
    money = after;
    left -= profile.costs[project]!;
    waiting.delete(project);
  }
};

type Offered = (Offer & { readonly project: number }) | null;

const offered = (purses: Purses, asked: { project: number; cost: bigint; stake: bigint }): Offered => {
  const { project, cost, stake } = asked;
  const offer = bestOffer(purses.partiesOf(project), { cost: cost * purses.unit, stake });
  return offer && { ...offer, project };
};

const lowest = (offers: readonly Offered[]): NonNullable<Offered>[] => {
  let best: NonNullable<Offered>[] = [];
  for (const offer of offers) {
    if (!offer) continue;
    const order = best[0] ? compareFractions(offer.score, best[0].score) : -1;
    if (order < 0) best = [offer];
    else if (order === 0) best.push(offer);
  }
  return best;
};
