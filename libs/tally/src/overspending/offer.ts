import type { Fraction } from '../exact/fraction.ts';

/** Supporters with the same money and the same gain from one project. */
export interface Party {
  readonly money: bigint;
  readonly gain: bigint;
  readonly heads: bigint;
}

/** A way to pay for one project. */
export interface Offer {
  /** ρ / α, which is to be low: λ / α² in units of gain. */
  readonly score: Fraction;
  /** What one share of gain pays when it is bought: the price at which supporters carry α of the cost, divided by α. */
  readonly price: Fraction;
}

/**
 * The best way to pay for a project. At a price x a share, supporters raise Σ min(money, x · gain), the part α of the cost (never
 * more than all of it). x / α² rises and then falls between any two prices at which somebody's money ends, so it is lowest at one
 * of those, or at the price that raises the whole cost; of equals the one that raises most. Null when nobody has money.
 */
export const bestOffer = (parties: readonly Party[], project: { cost: bigint; stake: bigint }): Offer | null => {
  const { cost, stake } = project;
  const poorest = parties
    .filter(({ money }) => money > 0n)
    .sort((a, b) => Number(a.money * b.gain > b.money * a.gain) - Number(a.money * b.gain < b.money * a.gain));
  let given = 0n;
  let shares = poorest.reduce((sum, { gain, heads }) => sum + gain * heads, 0n);
  let best: Offer | null = null;
  for (const { money, gain, heads } of poorest) {
    const raised = given * gain + money * shares;
    if (raised >= cost * gain) {
      const price = { num: cost - given, den: shares };
      return better(best, { score: { num: price.num, den: price.den * stake }, price });
    }
    const score = { num: money * gain * cost * cost, den: raised * raised * stake };
    best = better(best, { score, price: { num: money * cost, den: raised } });
    given += money * heads;
    shares -= gain * heads;
  }
  return best;
};

const better = (best: Offer | null, offer: Offer): Offer =>
  best && best.score.num * offer.score.den < offer.score.num * best.score.den ? best : offer;
