import { cutDecimal, fraction, type Fraction, reduced } from '../exact/fraction.ts';
import { askExactly, type Books } from '../shares/exact-quote.ts';
import type { Round, Watcher } from '../shares/pass.ts';
import type { Barred } from '../limits/room.ts';
import { emptyPurse } from '../shares/purses.ts';
import { coverPercent } from './cover.ts';

/** One purchase of the pass that counts, exactly. */
export interface SeenRound {
  readonly round: number;
  readonly project: number;
  readonly tied: readonly number[];
  /** What each supporter (or each point) pays. */
  readonly price: Fraction;
  /** Thousandths of a minor unit that each project's supporters paid in this round, and how many of them. */
  readonly paid: Float64Array;
  readonly payers: Float64Array;
}

/** Watches one pass and keeps what explanations need. Amounts are whole thousandths, so that sums know no order. */
export class Witness implements Watcher {
  readonly rounds: SeenRound[] = [];
  /** Effective support of losers: the best percentage of its cost that supporters could have paid at the price of any round. */
  readonly support: Int32Array;
  /** For each project that fell out of reach: after which round (0: from the start), and what its supporters had then. */
  readonly dropped = new Map<number, { readonly round: number; readonly left: Fraction }>();
  /** Projects that a limit forbade while their supporters could still pay: which limit. */
  readonly barred = new Map<number, Barred>();
  private readonly bought = new Set<number>();
  private readonly projects: number;
  private leftovers: Fraction[] = [];
  private payment = new Float64Array(0);

  constructor(projects: number) {
    this.projects = projects;
    this.support = new Int32Array(projects);
  }

  beforePayment(round: Round, books: Books): void {
    const answer = round.deal.answer ?? askExactly(books, round.project, round.deal.price - round.deal.error);
    if (!answer) throw new Error('A project that was bought has a price');
    const price = reduced(answer.exact);
    this.notePayments(books, { project: round.project, price });
    this.noteOut(books);
    const sums = this.sums(books);
    this.bought.add(round.project);
    this.rounds.push({ round: round.round, project: round.project, tied: round.tied, price, ...sums });
    const perGain = { num: price.num, den: price.den * books.field.stakes[round.project]! };
    for (let project = 0; project < this.projects; project += 1) this.noteSupport(books, project, perGain);
  }

  /** After the last purchase: what supporters have left, without any limit on the price. */
  atEnd(books: Books): void {
    this.noteOut(books);
    for (let project = 0; project < this.projects; project += 1) this.noteSupport(books, project, null);
    this.leftovers = Array.from({ length: this.projects }, (_, project) => moneyLeft(books, project));
  }

  /** What a project's supporters have when the pass is over. */
  left(project: number): Fraction {
    return this.leftovers[project]!;
  }

  private noteOut(books: Books): void {
    for (let project = 0; project < this.projects; project += 1) {
      if (this.bought.has(project) || this.barred.has(project) || this.dropped.has(project)) continue;
      const barred = books.room.bars(project);
      if (barred) this.barred.set(project, barred);
      if (barred || coverPercent(books, project, null) >= 100) continue;
      this.dropped.set(project, { round: this.rounds.length, left: moneyLeft(books, project) });
    }
  }

  private noteSupport(books: Books, project: number, perGain: Fraction | null): void {
    const percent = this.bought.has(project) ? 100 : coverPercent(books, project, perGain);
    this.support[project] = Math.max(this.support[project]!, percent);
  }

  /** What one voter of each group is about to pay, in thousandths; 0 for those who do not support the project. */
  private notePayments(books: Books, { project, price }: { project: number; price: Fraction }): void {
    const { starts, group, worth, groups } = books.field.profile;
    this.payment = new Float64Array(groups).fill(-1);
    const told = new Map<string, number>();
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
      const gain = worth?.[at] ?? 1;
      const node = books.purses.node[group[at]!]!;
      const key = `${node}/${gain}`;
      const known = told.get(key) ?? thousandths(payment(books, { node, price, gain }));
      told.set(key, known);
      this.payment[group[at]!] = known;
    }
  }

  private sums({ field }: Books): Pick<SeenRound, 'paid' | 'payers'> {
    const { starts, group, weight } = field.profile;
    const paid = new Float64Array(this.projects);
    const payers = new Float64Array(this.projects);
    for (let project = 0; project < this.projects; project += 1) {
      for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
        const each = this.payment[group[at]!]!;
        if (each < 0) continue;
        paid[project]! += each * weight[at]!;
        payers[project]! += weight[at]!;
      }
    }
    return { paid, payers };
  }
}

const payment = (
  { ledger }: Books,
  { node, price, gain }: { node: number; price: Fraction; gain: number },
): Fraction => {
  const owes = fraction(price.num * BigInt(gain), price.den);
  if (node === emptyPurse) return fraction(0n);
  const has = ledger.amountOf(node);
  return has.num * owes.den < owes.num * has.den ? has : owes;
};

const moneyLeft = ({ field, purses, ledger }: Books, project: number): Fraction => {
  const { starts, group, weight } = field.profile;
  const heads = new Map<number, number>();
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
    const node = purses.node[group[at]!]!;
    if (node !== emptyPurse) heads.set(node, (heads.get(node) ?? 0) + weight[at]!);
  }
  let total = fraction(0n);
  for (const [node, count] of heads) {
    const has = ledger.amountOf(node);
    total = fraction(total.num + has.num * BigInt(count), has.den);
  }
  return total;
};

const thousandths = (amount: Fraction): number => Number((amount.num * 1000n) / amount.den);

/** Whole thousandths as an amount with three decimals. */
export const amountOf = (count: number): string => cutDecimal({ num: BigInt(count), den: 1000n }, 3);
