import type { Election } from '../election/election.ts';
import type { Utility } from '../election/utility.ts';
import { gainsOf } from './plain-shares.ts';
import { Rational, zero } from './rational.ts';

/** Supporters with the same money and the same gain. */
interface Alike {
  readonly has: Rational;
  readonly gain: Rational;
  heads: Rational;
}

/** What a project would cost its supporters: `score` is ρ / α, `price` what one share pays when it is bought. */
export interface PlainOffer {
  readonly score: Rational;
  readonly price: Rational;
}

/** Bounded overspending by its definition, in fractions; voters who are alike are added up at once. */
export class PlainOverspending {
  readonly money: Rational[];
  private readonly gains: readonly ReadonlyMap<string, Rational>[];
  private readonly costs: ReadonlyMap<string, Rational>;
  private readonly isCostUtility: boolean;
  private readonly waiting: Set<string>;
  private left: Rational;

  constructor(election: Election, utility: Utility, admits: (id: string) => boolean) {
    const { ballots, projects, budget } = election;
    this.left = new Rational(budget);
    this.money = ballots.map(() => new Rational(budget, BigInt(ballots.length)));
    this.gains = ballots.map((ballot) => gainsOf(ballot, utility));
    this.costs = new Map(projects.map(({ id, cost }) => [id, new Rational(cost)]));
    this.isCostUtility = utility.kind === 'cost';
    this.waiting = new Set(projects.filter(({ id, cost }) => cost > 0n && admits(id)).map(({ id }) => id));
  }

  /** All projects with the lowest ρ / α among those that fit; empty when none does whose supporters have anything. */
  lowest(): string[] {
    let best: { tied: string[]; score: Rational } | null = null;
    for (const id of this.waiting) {
      const score = this.left.isBelow(this.costs.get(id)!) ? undefined : this.offerOf(id)?.score;
      if (!score) continue;
      if (!best || score.isBelow(best.score)) best = { tied: [id], score };
      else if (score.equals(best.score)) best.tied.push(id);
    }
    return best?.tied ?? [];
  }

  /** The lowest ρ / α over all prices at which somebody's money ends or the whole cost is raised; of equals the highest price. */
  offerOf(id: string): PlainOffer | null {
    const supporters = this.supportersOf(id);
    const prices = [...supporters.map(({ has, gain }) => has.over(gain)), ...this.wholePrice(id)];
    const different = new Map(prices.map((price) => [`${price.num}/${price.den}`, price]));
    const offers = [...different.values()]
      .filter((price) => zero.isBelow(price))
      .map((price) => this.offerAt(id, price));
    const atLeast = (a: PlainOffer, b: PlainOffer) =>
      a.score.isBelow(b.score) || (a.score.equals(b.score) && b.price.isBelow(a.price));
    return offers.reduce<PlainOffer | null>((best, offer) => (!best || atLeast(offer, best) ? offer : best), null);
  }

  /** ρ / α and ρ when supporters pay up to this for α of the cost. */
  offerAt(id: string, price: Rational): PlainOffer {
    const cost = this.costs.get(id)!;
    const raised = this.supportersOf(id).reduce(
      (sum, { has, gain, heads }) => sum.plus(heads.times(least(has, price.times(gain)))),
      zero,
    );
    const alpha = least(raised.over(cost), one);
    const perGain = this.isCostUtility ? price.over(cost) : price;
    return { score: perGain.over(alpha).over(alpha), price: price.over(alpha) };
  }

  /** Takes the payments, and gives the price of one share and what was paid in all. */
  buy(id: string): { readonly price: Rational; readonly paid: Rational } {
    const { price } = this.offerOf(id)!;
    let paid = zero;
    this.gains.forEach((gains, voter) => {
      const owes = price.times(gains.get(id) ?? zero);
      const has = this.money[voter]!;
      this.money[voter] = has.isBelow(owes) ? zero : has.minus(owes);
      paid = paid.plus(has.minus(this.money[voter]!));
    });
    this.left = this.left.minus(this.costs.get(id)!);
    this.waiting.delete(id);
    return { price, paid };
  }

  private supportersOf(id: string): Alike[] {
    const all = new Map<string, Alike>();
    this.gains.forEach((gains, voter) => {
      const gain = gains.get(id);
      if (!gain) return;
      const has = this.money[voter]!;
      const key = `${has.num}/${has.den}/${gain.num}`;
      const alike = all.get(key) ?? { has, gain, heads: zero };
      alike.heads = alike.heads.plus(one);
      all.set(key, alike);
    });
    return [...all.values()];
  }

  /** The price that raises the whole cost, if there is one. */
  private wholePrice(id: string): Rational[] {
    const supporters = this.supportersOf(id).sort((a, b) => (a.has.over(a.gain).isBelow(b.has.over(b.gain)) ? -1 : 1));
    let missing = this.costs.get(id)!;
    let shares = supporters.reduce((sum, { gain, heads }) => sum.plus(gain.times(heads)), zero);
    for (const { has, gain, heads } of supporters) {
      const price = missing.over(shares);
      if (!has.isBelow(price.times(gain))) return [price];
      missing = missing.minus(has.times(heads));
      shares = shares.minus(gain.times(heads));
    }
    return [];
  }
}

const one = new Rational(1n);

const least = (a: Rational, b: Rational): Rational => (a.isBelow(b) ? a : b);
