import { type Fraction, toDouble } from '../exact/fraction.ts';
import type { Field } from './field.ts';
import type { ExactQuote, Ledger } from './ledger.ts';
import type { Room } from '../limits/room.ts';
import { emptyPurse, epsilon, type Purses } from './purses.ts';

/** Supporters with the same payment history and the same gain. */
export interface Party {
  readonly node: number;
  readonly gain: number;
  readonly amount: number;
  heads: number;
}

export interface Books {
  readonly field: Field;
  readonly purses: Purses;
  readonly ledger: Ledger;
  /** What the limits of the rule leave open now. */
  room: Room;
}

/** The exact price of a project, and who gives all they have; null when its supporters have less than its cost. */
export interface ExactAnswer {
  readonly exact: ExactQuote;
  readonly poor: readonly number[];
}

/**
 * The same growing set as `ask`, decided exactly: doubles only sort out those who are certainly on one side.
 * `from` is a price of one share known not to be above the true one.
 */
export const askExactly = (books: Books, project: number, from: number): ExactAnswer | null => {
  const { purses, ledger } = books;
  const poor: number[] = [];
  let open: Party[] = [];
  let full = 0;
  for (const party of partiesOf(books, project)) {
    if (party.amount + purses.slack < from * party.gain * (1 - 4 * epsilon)) poor.push(party.node, party.heads);
    else {
      open.push(party);
      full += party.heads * party.gain;
    }
  }
  for (;;) {
    if (full === 0) return null;
    const exact = ledger.priceFor(project, full, poor);
    const falling = fallingBelow(books, open, exact);
    if (falling.size === 0) return { exact, poor };
    for (const { node, heads, gain } of falling) {
      poor.push(node, heads);
      full -= heads * gain;
    }
    open = open.filter((party) => !falling.has(party));
  }
};

const fallingBelow = ({ purses, ledger }: Books, open: readonly Party[], exact: ExactQuote): Set<Party> => {
  const price = toDouble(exact);
  const isBelow = ({ amount, gain, node }: Party): boolean => {
    const margin = purses.slack + 8 * epsilon * (amount + price * gain);
    if (amount + margin < price * gain) return true;
    if (amount - margin > price * gain) return false;
    const has = ledger.amountOf(node);
    return has.num * exact.den < exact.num * BigInt(gain) * has.den;
  };
  return new Set(open.filter(isBelow));
};

export const partiesOf = ({ field, purses }: Books, project: number): Party[] => {
  const { starts, group, weight, worth } = field.profile;
  const parties = new Map<number, Map<number, Party>>();
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const node = purses.node[group[at]!]!;
    if (node === emptyPurse) continue;
    const gain = worth?.[at] ?? 1;
    const sameGain = parties.get(gain) ?? new Map<number, Party>();
    parties.set(gain, sameGain);
    const party = sameGain.get(node);
    if (party) party.heads += weight[at]!;
    else sameGain.set(node, { node, gain, amount: purses.amount[group[at]!]!, heads: weight[at]! });
  }
  return [...parties.values()].flatMap((sameGain) => [...sameGain.values()]);
};

/** Whether a purse holds no more than `owed`, so that paying leaves it exactly empty. */
export const isEmptiedBy = ({ ledger }: Books, node: number, owed: Fraction): boolean => {
  const has = ledger.amountOf(node);
  return has.num * owed.den <= owed.num * has.den;
};
