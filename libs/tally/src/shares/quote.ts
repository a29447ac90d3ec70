import type { Field } from './field.ts';
import { epsilon, type Purses } from './purses.ts';

/**
 * What one project would cost its supporters now. `price` is the share of one supporter (or of one point of gain): all pay it,
 * and who has less gives all they have. The true price lies within `error` of it.
 */
export interface Quote {
  price: number;
  error: number;
  /** Shares carried by those who can pay in full (an exact whole number), and money of those who give all they have. */
  full: number;
  poorMoney: number;
  /**
   * `dear`: certainly above the limit given; only the lower bound price − error holds. `short`: certainly more than supporters have.
   * `sure`: certain who pays in full, so that the bounds hold on both sides. `close`: only exact arithmetic can tell.
   */
  state: 'dear' | 'short' | 'sure' | 'close';
}

/** The standing of all supporters in the present round. */
interface Stand {
  readonly field: Field;
  readonly purses: Purses;
}

export const emptyQuote = (): Quote => ({ price: 0, error: 0, full: 0, poorMoney: 0, state: 'close' });

/** One look at all supporters, split at a price: those below it and those not. */
const split = { money: 0, poor: 0, full: 0, highestPoor: 0, lowestFull: Infinity };

/**
 * Asks for the price of a project, starting from a price known not to be too high, and stopping once it is above the limit.
 * For any set S of supporters, (cost − money of S) / (shares of the others) is never above the true price, and equals it
 * when S are exactly those who cannot pay in full. So S grows from those below the starting price until it stands still.
 */
export const ask = (quote: Quote, stand: Stand, asked: { project: number; from: number; limit: number }): void => {
  const { field, purses } = stand;
  const { project } = asked;
  const cost = field.costs[project]!;
  const terms = field.profile.starts[project + 1]! - field.profile.starts[project]! + 3;
  for (let price = asked.from; ; price = quote.price) {
    if (field.profile.worth) splitByWorth(stand, project, price);
    else splitEvenly(stand, project, price);
    const moneyError = terms * epsilon * split.money + split.poor * purses.slack;
    quote.full = split.full;
    quote.poorMoney = split.money;
    if (split.full === 0) {
      quote.state = split.money + moneyError < cost * (1 - epsilon) ? 'short' : 'close';
      return;
    }
    quote.price = (cost - split.money) / split.full;
    quote.error =
      1.000001 *
      ((moneyError + epsilon * (cost + Math.abs(quote.price) * split.full)) / split.full +
        epsilon * Math.abs(quote.price));
    if (quote.price - quote.error > asked.limit) {
      quote.state = 'dear';
      return;
    }
    if (split.lowestFull >= quote.price) break;
  }
  quote.state = isSure(quote, purses.slack) ? 'sure' : 'close';
};

const isSure = ({ price, error }: Quote, slack: number): boolean => {
  const margin = error + slack + 4 * epsilon * price;
  return (split.poor === 0 || split.highestPoor + margin < price) && split.lowestFull - margin > price;
};

const splitEvenly = ({ field: { profile }, purses: { amount } }: Stand, project: number, price: number): void => {
  const { group, weight, starts } = profile;
  let money = 0;
  let poor = 0;
  let full = 0;
  let highestPoor = 0;
  let lowestFull = Infinity;
  for (let at = starts[project]!, end = starts[project + 1]!; at < end; at += 1) {
    const has = amount[group[at]!]!;
    const heads = weight[at]!;
    if (has >= price) {
      full += heads;
      if (has < lowestFull) lowestFull = has;
    } else if (has > 0) {
      money += heads * has;
      poor += heads;
      if (has > highestPoor) highestPoor = has;
    }
  }
  split.money = money;
  split.poor = poor;
  split.full = full;
  split.highestPoor = highestPoor;
  split.lowestFull = lowestFull;
};

const splitByWorth = ({ field: { profile }, purses: { amount } }: Stand, project: number, price: number): void => {
  const { group, weight, starts } = profile;
  const worth = profile.worth!;
  let money = 0;
  let poor = 0;
  let full = 0;
  let highestPoor = 0;
  let lowestFull = Infinity;
  for (let at = starts[project]!, end = starts[project + 1]!; at < end; at += 1) {
    const has = amount[group[at]!]!;
    const heads = weight[at]!;
    const gain = worth[at]!;
    const reach = has / gain;
    if (reach >= price) {
      full += heads * gain;
      if (reach < lowestFull) lowestFull = reach;
    } else if (has > 0) {
      money += heads * has;
      poor += heads;
      if (reach > highestPoor) highestPoor = reach;
    }
  }
  split.money = money;
  split.poor = poor;
  split.full = full;
  split.highestPoor = highestPoor;
  split.lowestFull = lowestFull;
};
