import type { Ballot, Election } from '../election/election.ts';
import { type Utility, worthOf } from '../election/utility.ts';
import { Rational, zero } from './rational.ts';

/** One round as the definition of the rule gives it: every price, by ballot, without any shortcut. */
export interface PlainRound {
  readonly project: string;
  /** What a supporter (or a point) pays in full. */
  readonly price: Rational;
  readonly tied: readonly string[];
}

/** Where a plain count begins. */
export interface PlainStart {
  /** What everybody begins with, or each ballot's voter. */
  readonly endowment: Rational | ((ballot: number) => Rational);
  readonly admits: (id: string) => boolean;
  /** What the limits of the rule forbid at the moment. */
  readonly forbids?: (id: string) => boolean;
}

/** The state of a plain count: what every voter still has and who is still in. */
export class PlainShares {
  readonly money: Rational[];
  private readonly gains: ReadonlyMap<string, Rational>[];
  private readonly costs: ReadonlyMap<string, Rational>;
  private readonly isCostUtility: boolean;
  private readonly waiting: Set<string>;
  private readonly forbids: (id: string) => boolean;

  constructor(election: Election, utility: Utility, start: PlainStart) {
    const { endowment, forbids = () => false } = start;
    this.money = election.ballots.map((_, at) => (typeof endowment === 'function' ? endowment(at) : endowment));
    this.forbids = forbids;
    this.gains = election.ballots.map((ballot) => gainsOf(ballot, utility));
    this.costs = new Map(election.projects.map(({ id, cost }) => [id, new Rational(cost)]));
    this.isCostUtility = utility.kind === 'cost';
    this.waiting = new Set(
      election.projects.filter(({ id, cost }) => cost > 0n && start.admits(id)).map(({ id }) => id),
    );
  }

  /** All projects with the lowest price per unit of gain now, and that price; null when nobody can pay for anything. */
  cheapest(): { readonly tied: string[]; readonly perGain: Rational } | null {
    let best: { tied: string[]; perGain: Rational } | null = null;
    for (const id of this.waiting) {
      const price = this.forbids(id) ? null : this.priceOf(id);
      if (!price) continue;
      const perGain = this.isCostUtility ? price.over(this.costs.get(id)!) : price;
      if (!best || perGain.isBelow(best.perGain)) best = { tied: [id], perGain };
      else if (perGain.equals(best.perGain)) best.tied.push(id);
    }
    return best;
  }

  /** The full price of one share: the least x with Σ min(money, x · gain) = cost; null when supporters have less. */
  priceOf(id: string): Rational | null {
    const supporters = this.gains.flatMap((gains, voter) =>
      gains.has(id) ? [{ has: this.money[voter]!, gain: gains.get(id)! }] : [],
    );
    supporters.sort((a, b) => (a.has.over(a.gain).isBelow(b.has.over(b.gain)) ? -1 : 1));
    let left = this.costs.get(id)!;
    let shares = supporters.reduce((sum, { gain }) => sum.plus(gain), zero);
    for (const { has, gain } of supporters) {
      const price = left.over(shares);
      if (!has.isBelow(price.times(gain))) return price;
      left = left.minus(has);
      shares = shares.minus(gain);
    }
    return null;
  }

  buy(id: string): Rational {
    const price = this.priceOf(id);
    if (!price) throw new RangeError(`The supporters of ${id} cannot pay for it`);
    this.gains.forEach((gains, voter) => {
      const owes = price.times(gains.get(id) ?? zero);
      const has = this.money[voter]!;
      this.money[voter] = has.isBelow(owes) ? zero : has.minus(owes);
    });
    this.waiting.delete(id);
    return price;
  }
}

export const gainsOf = (ballot: Ballot, utility: Utility): Map<string, Rational> => {
  const worth = worthOf(utility, ballot);
  const gains = ballot.choices.map((id, at) => [id, worth?.[at] ?? 1] as const);
  return new Map(gains.filter(([, gain]) => gain > 0).map(([id, gain]) => [id, new Rational(BigInt(gain))]));
};

/** A whole run by the definition; `first` picks among the tied. */
export const plainShares = (state: PlainShares, first: (tied: readonly string[]) => string): PlainRound[] => {
  const rounds: PlainRound[] = [];
  for (let best = state.cheapest(); best; best = state.cheapest()) {
    const project = first(best.tied);
    rounds.push({ project, price: state.buy(project), tied: best.tied });
  }
  return rounds;
};
