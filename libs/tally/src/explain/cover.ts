import { type Fraction, fraction, toDouble } from '../exact/fraction.ts';
import { type Books, partiesOf } from '../shares/exact-quote.ts';
import { epsilon } from '../shares/purses.ts';

/** What supporters could pay, and how far that may be wrong. */
export interface CoverBounds {
  readonly cover: number;
  readonly error: number;
}

/** What supporters could pay: those with less all they have, the others a limited price for each of their `full` shares. */
export interface ExactCover {
  readonly poor: Fraction;
  readonly full: bigint;
}

/**
 * Effective support in one round: the part of its cost, in whole percent rounded down, that a project's supporters could pay now if
 * each paid no more per unit of gain than `perGain` (null: all they have). Decided exactly where doubles cannot tell.
 *
 * A project's effective support is the largest of all rounds and of what is left in the end. pabutools counts without the project,
 * which for a loser is the same count, as nothing before its own purchase depends on it; but it asks what supporters have after each
 * purchase, where this asks what they have before it, when the project stood beside the one that was bought. So ours is never lower,
 * and a loser reaches 100 only in a tie. Winners would need a count without each of them, and have none.
 */
export const coverPercent = (books: Books, project: number, perGain: Fraction | null): number => {
  const { field } = books;
  const cost = field.costs[project]!;
  if (cost === 0) return 100;
  const limit = perGain === null ? Infinity : toDouble(perGain) * field.stakeDoubles[project]!;
  const { cover, error } = coverBounds(books, project, limit);
  if (cover === 0) return 0;
  const low = Math.floor((100 * (cover - error)) / cost);
  const high = Math.floor((100 * (cover + error)) / cost);
  if (low === high) return low;
  const share = perGain && fraction(perGain.num * field.stakes[project]!, perGain.den);
  const { num, den } = totalOf(exactCover(books, project, share), share);
  return Number((100n * num) / (den * field.profile.costs[project]!));
};

/** What supporters could pay now, each no more than `limit` for a share. */
export const coverBounds = ({ field, purses }: Books, project: number, limit: number): CoverBounds => {
  const { starts, group, weight, worth } = field.profile;
  let cover = 0;
  let heads = 0;
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const has = purses.amount[group[at]!]!;
    const owes = worth === null ? limit : limit * worth[at]!;
    cover += weight[at]! * (has < owes ? has : owes);
    heads += weight[at]!;
  }
  const terms = starts[project + 1]! - starts[project]! + 8;
  return { cover, error: heads * purses.slack + terms * epsilon * cover };
};

/** The same apart: what those give who have less than `limit` for a share, and the shares of the others. */
export const splitAt = ({ field, purses }: Books, project: number, limit: number) => {
  const { starts, group, weight, worth } = field.profile;
  let poor = 0;
  let full = 0;
  let heads = 0;
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const has = purses.amount[group[at]!]!;
    const gain = worth === null ? 1 : worth[at]!;
    if (has < limit * gain) poor += weight[at]! * has;
    else full += weight[at]! * gain;
    heads += weight[at]!;
  }
  const terms = starts[project + 1]! - starts[project]! + 8;
  return { poor, full, error: heads * purses.slack + terms * epsilon * (poor + full * limit) };
};

/** The same exactly, as those who cannot pay `share` in full and the shares of the others; null: no limit, all give all they have. */
export const exactCover = (books: Books, project: number, share: Fraction | null): ExactCover => {
  const limit = share === null ? Infinity : toDouble(share);
  let full = 0n;
  let poor = fraction(0n);
  for (const { node, gain, amount, heads } of partiesOf(books, project)) {
    const shares = BigInt(heads) * BigInt(gain);
    if (amount - books.purses.slack > limit * gain * (1 + 8 * epsilon)) full += shares;
    else {
      const has = books.ledger.amountOf(node);
      const isFull = share !== null && share.num * BigInt(gain) * has.den <= has.num * share.den;
      if (isFull) full += shares;
      else poor = fraction(poor.num + BigInt(heads) * has.num, has.den);
    }
  }
  return { poor, full };
};

export const totalOf = ({ poor, full }: ExactCover, share: Fraction | null): Fraction =>
  share === null ? poor : fraction(poor.num * share.den + share.num * full * poor.den, poor.den * share.den);
