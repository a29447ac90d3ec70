import type { Profile } from '../election/profile.ts';
import { compareFractions, type Fraction } from '../exact/fraction.ts';
import type { TieOrder } from '../ties/chain.ts';
import { bestOffer, type Offer, type Party } from './offer.ts';

/**
 * Money is kept in whole millionths of a millionth of a minor unit, and what a payment leaves is cut to that: exact fractions would
 * double in length with every project that is not paid in full.
 */
export const grain = 10n ** 12n;

export interface OverspendingStep {
  readonly project: number;
  /** What one share of gain pays, in minor units; who has less gives all they have. */
  readonly price: Fraction;
  /** What each voter of every group paid, in grains. */
  readonly paid: readonly bigint[];
  readonly tied: readonly number[];
  /** Money of the budget left before it. */
  readonly left: bigint;
}

export interface OverspendingRun {
  readonly steps: readonly OverspendingStep[];
  readonly left: bigint;
  /** What a voter of each group has at the end, in grains. */
  readonly money: readonly bigint[];
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
  let money = Array.from({ length: profile.groups }, () => (budget * grain) / BigInt(Math.max(profile.voters, 1)));
  const waiting = new Set(entrants);
  const steps: OverspendingStep[] = [];
  let left = budget;
  for (;;) {
    const fitting = [...waiting].filter((project) => profile.costs[project]! <= left);
    const best = lowest(fitting.map((project) => offered(profile, { money, stake: stakes[project]! }, project)));
    if (best.length === 0) return { steps, left, money };
    const { project, price } = best.reduce((a, b) => (ties.rank[b.project]! < ties.rank[a.project]! ? b : a));
    const paid = paidBy(profile, money, { project, price });
    money = money.map((has, group) => has - paid[group]!);
    const inMinorUnits = { num: price.num, den: price.den * grain };
    steps.push({ project, price: inMinorUnits, paid, tied: best.map((offer) => offer.project), left });
    left -= profile.costs[project]!;
    waiting.delete(project);
  }
};

type Offered = (Offer & { readonly project: number }) | null;

const offered = (profile: Profile, at: { money: readonly bigint[]; stake: bigint }, project: number): Offered => {
  const offer = bestOffer(partiesOf(profile, at.money, project), {
    cost: profile.costs[project]! * grain,
    stake: at.stake,
  });
  return offer && { ...offer, project };
};

const partiesOf = ({ starts, group, weight, worth }: Profile, money: readonly bigint[], project: number): Party[] => {
  const heads = new Map<string, { money: bigint; gain: bigint; heads: number }>();
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const has = money[group[at]!]!;
    const gain = worth?.[at] ?? 1;
    const key = `${has}/${gain}`;
    const party = heads.get(key) ?? { money: has, gain: BigInt(gain), heads: 0 };
    party.heads += weight[at]!;
    heads.set(key, party);
  }
  return [...heads.values()].map((party) => ({ ...party, heads: BigInt(party.heads) }));
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

const paidBy = (
  { starts, group, worth, groups }: Profile,
  money: readonly bigint[],
  { project, price }: { project: number; price: Fraction },
): bigint[] => {
  const paid = Array.from({ length: groups }, () => 0n);
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const has = money[group[at]!]!;
    const owes = (price.num * BigInt(worth?.[at] ?? 1) + price.den - 1n) / price.den;
    paid[group[at]!] = has < owes ? has : owes;
  }
  return paid;
};
