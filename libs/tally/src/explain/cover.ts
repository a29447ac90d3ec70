import { type Fraction, toDouble } from '../exact/fraction.ts';
import type { Books } from '../shares/exact-quote.ts';
import { emptyPurse, epsilon } from '../shares/purses.ts';

/**
 * Effective support: the part of its cost, in whole percent rounded down, that a project's supporters could pay now if each
 * paid no more per unit of gain than `perGain` (null: all they have). Decided exactly where doubles cannot tell.
 */
export const coverPercent = (books: Books, project: number, perGain: Fraction | null): number => {
  const { field, purses } = books;
  const { starts, group, weight, worth } = field.profile;
  const cost = field.costs[project]!;
  if (cost === 0) return 100;
  const limit = perGain === null ? Infinity : toDouble(perGain) * field.stakeDoubles[project]!;
  let cover = 0;
  let heads = 0;
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const has = purses.amount[group[at]!]!;
    const owes = worth === null ? limit : limit * worth[at]!;
    cover += weight[at]! * (has < owes ? has : owes);
    heads += weight[at]!;
  }
  if (cover === 0) return 0;
  const terms = starts[project + 1]! - starts[project]! + 8;
  const error = heads * purses.slack + terms * epsilon * cover;
  const low = Math.floor((100 * (cover - error)) / cost);
  const high = Math.floor((100 * (cover + error)) / cost);
  return low === high ? low : exactPercent(books, project, perGain);
};

const exactPercent = ({ field, purses, ledger }: Books, project: number, perGain: Fraction | null): number => {
  const { starts, group, weight, worth, costs } = field.profile;
  const share = perGain && { num: perGain.num * field.stakes[project]!, den: perGain.den };
  let fullShares = 0n;
  let poor = { num: 0n, den: 1n };
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const node = purses.node[group[at]!]!;
    if (node === emptyPurse) continue;
    const has = ledger.amountOf(node);
    const gain = BigInt(worth?.[at] ?? 1);
    const heads = BigInt(weight[at]!);
    if (share && share.num * gain * has.den < has.num * share.den) fullShares += heads * gain;
    else poor = { num: poor.num + heads * has.num, den: has.den };
  }
  const full = share ? { num: share.num * fullShares, den: share.den } : { num: 0n, den: 1n };
  const total = { num: poor.num * full.den + full.num * poor.den, den: poor.den * full.den };
  return Number((100n * total.num) / (total.den * costs[project]!));
};
