import { type Fraction, fraction, reduced, toDouble } from '../exact/fraction.ts';
import { ceilDivide } from '../rules/gate.ts';
import { askExactly, type Books } from '../shares/exact-quote.ts';
import type { Round, Watcher } from '../shares/pass.ts';
import { coverBounds, exactCover, splitAt, totalOf } from './cover.ts';
import type { Near } from './near.ts';

/** What a search for the nearest win starts from. */
export interface Search {
  readonly losers: readonly number[];
  /** What one further voter gains, and begins with. */
  readonly gain: number;
  readonly money: Fraction;
  /** The highest cost at which a project may win at all: what there is, and what the gate allows; null when no cost helps. */
  readonly limit: (project: number) => bigint | null;
}

/** The price of one round, per unit of gain, and who paid it. */
interface Asked {
  readonly books: Books;
  readonly winner: number;
  readonly perGain: Fraction;
  readonly price: number;
}

/**
 * Watches one pass and finds for every loser what would be enough, at the same endowments. Nothing before its own purchase depends on
 * a loser, so it wins if in some round its price would be below that of the winner (or equal, and first in the agreed order), or if its
 * supporters could pay for it in the end. Doubles sort out; whatever is close to a whole number is decided exactly.
 */
export class NearShares implements Watcher {
  private readonly search: Search;
  private readonly votes: Float64Array;
  private readonly costs: bigint[];

  constructor(projects: number, search: Search) {
    this.search = search;
    this.votes = new Float64Array(projects).fill(Infinity);
    this.costs = Array.from({ length: projects }, () => 0n);
  }

  beforePayment({ project, deal }: Round, books: Books): void {
    const answer = deal.answer ?? askExactly(books, project, deal.price - deal.error);
    const { num, den } = reduced(answer!.exact);
    const perGain = reduced(fraction(num, den * books.field.stakes[project]!));
    const asked = { books, winner: project, perGain, price: toDouble(perGain) };
    for (const loser of this.search.losers) {
      if (books.room.bars(loser, 0n)) continue;
      if (this.search.gain > 0 && books.room.bars(loser) === null) this.noteVotes(asked, loser);
      const cap = this.capOf(books, loser);
      if (cap > this.costs[loser]!) this.noteCost(asked, loser, cap);
    }
  }

  /** After the last purchase: whoever can be paid for is bought. */
  atEnd(books: Books): void {
    const { gain, money, losers } = this.search;
    for (const loser of losers) {
      if (books.room.bars(loser, 0n)) continue;
      const { num, den } = exactCover(books, loser, null).poor;
      const cost = books.field.profile.costs[loser]!;
      const isOpen = gain > 0 && money.num > 0n && books.room.bars(loser) === null;
      if (isOpen) this.improveVotes(loser, Number(ceilDivide((cost * den - num) * money.den, den * money.num)));
      const cap = this.capOf(books, loser);
      this.improveCost(loser, cap < num / den ? cap : num / den);
    }
  }

  near(loser: number): Near {
    const { [loser]: votes = Infinity } = this.votes;
    const cost = this.costs[loser]!;
    return { votes: votes === Infinity ? null : votes, cost: cost === 0n ? null : cost };
  }

  /** The highest cost that could be asked of it now, below its own. */
  private capOf({ field, room }: Books, loser: number): bigint {
    const own = field.profile.costs[loser]! - 1n;
    const bounds = [own, this.search.limit(loser) ?? 0n, room.roomFor(loser) ?? own];
    return bounds.reduce((least, each) => (each < least ? each : least));
  }

  private improveVotes(loser: number, votes: number): void {
    this.votes[loser] = Math.min(this.votes[loser]!, Math.max(votes, 0));
  }

  private improveCost(loser: number, cost: bigint): void {
    if (cost > this.costs[loser]!) this.costs[loser] = cost;
  }

  private noteVotes(asked: Asked, loser: number): void {
    const { books, price } = asked;
    const { field } = books;
    const limit = price * field.stakeDoubles[loser]!;
    const each = Math.min(toDouble(this.search.money), limit * this.search.gain);
    const cost = field.costs[loser]!;
    const best = this.votes[loser]!;
    const isFar = (cost - field.profile.scores[loser]! * limit) * (1 - slack) >= best * each;
    if (each === 0 || isFar) return;
    const { cover, error } = coverBounds(books, loser, limit);
    const low = ((cost - cover - error) / each) * (1 - slack) - slack;
    const high = ((cost - cover + error) / each) * (1 + slack) + slack;
    if (low > best - 1) return;
    const isSure = Math.floor(low) === Math.floor(high) && low > Math.floor(low);
    this.improveVotes(loser, isSure ? Math.floor(low) + 1 : this.exactVotes(asked, loser));
  }

  private exactVotes({ books, perGain, winner }: Asked, loser: number): number {
    const { profile, stakes, ties } = books.field;
    const { gain, money } = this.search;
    const share = fraction(perGain.num * stakes[loser]!, perGain.den);
    const cover = exactCover(books, loser, share);
    const total = totalOf(cover, share);
    const missing = fraction(profile.costs[loser]! * total.den - total.num, total.den);
    const most = fraction(share.num * BigInt(gain), share.den);
    const paysInFull = most.num * money.den <= money.num * most.den;
    const each = paysInFull ? most : money;
    const needed = ceilDivide(missing.num * each.den, missing.den * each.num);
    const votes = needed > 0n ? needed : 0n;
    const isEqual = missing.num * each.den === votes * missing.den * each.num;
    const isSamePrice = isEqual && (cover.full > 0n || (votes > 0n && paysInFull));
    const own = ties.standing(loser);
    const goesFirst = ties.compare({ ...own, votes: own.votes + Number(votes) }, ties.standing(winner)) < 0;
    return Number(isSamePrice && !goesFirst ? votes + 1n : votes);
  }

  private noteCost(asked: Asked, loser: number, cap: bigint): void {
    const { books, price } = asked;
    const { gainsCost, profile } = books.field;
    if (gainsCost && profile.scores[loser]! * price < 1 - slack) return;
    const next = Number(this.costs[loser]!) + 1;
    const { cover, error } = coverBounds(books, loser, gainsCost ? price * next : price);
    if (cover + error + slack * next < next) return;
    this.improveCost(loser, surelyPayable(asked, loser, cap) ?? highestCost(asked, loser, cap));
  }
}

/** Far more than what doubles can be wrong by, relative to what is compared. */
const slack = 1e-12;

/** The highest cost up to `cap`, by doubles; null when they cannot tell. */
const surelyPayable = (asked: Asked, loser: number, cap: bigint): bigint | null => {
  let cost = Number(cap);
  for (let turn = 0; turn < 60; turn += 1) {
    const { payable, margin } = payableAt(asked, loser, cost);
    if (payable - margin > cost) return turn === 0 ? cap : null;
    if (payable > cost - margin || !asked.books.field.gainsCost) return surelyBelow(asked, loser, { payable, margin });
    cost = payable;
  }
  return null;
};

/** The whole number below, when it is certain, and certain that the price is lower there. */
const surelyBelow = (asked: Asked, loser: number, at: { payable: number; margin: number }): bigint | null => {
  const cost = Math.floor(at.payable - at.margin);
  if (cost !== Math.floor(at.payable + at.margin)) return null;
  const { payable, margin } = payableAt(asked, loser, cost);
  return payable - margin > cost ? BigInt(cost) : null;
};

/** One step of Newton's method: the cost that those who can pay it in full, at this price and cost, would carry with what the others have. */
const payableAt = ({ books, price }: Asked, loser: number, cost: number) => {
  const { gainsCost } = books.field;
  const { poor, full, error } = splitAt(books, loser, gainsCost ? price * cost : price);
  const slope = gainsCost ? 1 - price * full : 1;
  if (slope < 1e-6) return { payable: cost, margin: Infinity };
  return { payable: (gainsCost ? poor : poor + price * full) / slope, margin: (error + slack * cost) / slope };
};

/** The highest cost up to `cap` at which a loser would be bought in this round; 0 when there is none. */
const highestCost = (asked: Asked, loser: number, cap: bigint): bigint => {
  const payable = highestPayable(asked, loser, cap);
  const other = asked.books.field.profile.costs[asked.winner]!;
  const turns = [payable, payable - 1n, other, other - 1n].filter((cost) => cost >= 1n && cost <= payable);
  turns.sort((a, b) => (a > b ? -1 : 1));
  return turns.find((cost) => isFirstAt(asked, loser, cost)) ?? 0n;
};

/** Where supporters can just pay at this round's price. Gain by cost: Newton's method from above, as what they pay is concave in the cost. */
const highestPayable = (asked: Asked, loser: number, cap: bigint): bigint => {
  const { books, perGain } = asked;
  if (!books.field.gainsCost) {
    const { num, den } = totalOf(exactCover(books, loser, perGain), perGain);
    return num / den < cap ? num / den : cap;
  }
  for (let cost = cap; cost > 0n;) {
    const share = fraction(perGain.num * cost, perGain.den);
    const cover = exactCover(books, loser, share);
    const { num, den } = totalOf(cover, share);
    if (num >= cost * den) return cost;
    cost = (cover.poor.num * perGain.den) / (cover.poor.den * (perGain.den - perGain.num * cover.full));
  }
  return 0n;
};

const isFirstAt = ({ books, perGain, winner }: Asked, loser: number, cost: bigint): boolean => {
  const { ties, gainsCost } = books.field;
  const share = gainsCost ? fraction(perGain.num * cost, perGain.den) : perGain;
  const cover = exactCover(books, loser, share);
  const { num, den } = totalOf(cover, share);
  if (num !== cost * den) return num > cost * den;
  return cover.full === 0n || ties.compare({ ...ties.standing(loser), cost }, ties.standing(winner)) < 0;
};
