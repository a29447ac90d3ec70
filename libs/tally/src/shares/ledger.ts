import { compareFractions, type Fraction, gcd } from '../exact/fraction.ts';
import type { Field } from './field.ts';
import { emptyPurse, type Purses } from './purses.ts';

/** A purchase as far as exact arithmetic needs it: `poor` lists node, heads, node, heads … of those who gave all they had. */
interface Purchase {
  readonly project: number;
  readonly full: number;
  readonly poor: readonly number[];
}

/** An exact price: of one share, as numerator over denominator. */
export interface ExactQuote extends Fraction {
  readonly full: number;
}

/**
 * The exact books of one pass, opened only when doubles cannot decide. After round r every amount is a whole number of
 * 1 / unit[r]; each purchase multiplies the unit by as much of its shares as it must.
 */
export class Ledger {
  private readonly purchases: Purchase[] = [];
  private readonly units: bigint[] = [];
  private readonly prices: bigint[] = [];
  private readonly balances: (bigint | undefined)[] = [];
  private readonly field: Field;
  private readonly purses: Purses;

  constructor(field: Field, purses: Purses) {
    this.field = field;
    this.purses = purses;
  }

  reset(endowments: readonly Fraction[]): void {
    const unit = endowments.reduce((product, { den }) => (product % den === 0n ? product : product * den), 1n);
    this.purchases.length = 0;
    this.prices.length = 0;
    this.units.length = 1;
    this.units[0] = unit;
    this.balances.length = 0;
    this.balances[emptyPurse] = 0n;
    endowments.forEach(({ num, den }, at) => (this.balances[1 + at] = num * (unit / den)));
  }

  record(purchase: Purchase): void {
    this.purchases.push(purchase);
  }

  /** The exact amount in a purse, as a fraction over the unit of the present round. */
  amountOf(node: number): Fraction {
    this.settle();
    return { num: this.balance(node, this.purchases.length), den: this.units[this.purchases.length]! };
  }

  /** Exact price of one share of a project when `poor` (node, heads …) give all they have and `full` shares are paid in full. */
  priceFor(project: number, full: number, poor: readonly number[]): ExactQuote {
    const cost = this.field.profile.costs[project]!;
    if (poor.length === 0) return { num: cost, den: BigInt(full), full };
    this.settle();
    const now = this.purchases.length;
    return { num: this.missing(cost, poor, now), den: this.units[now]! * BigInt(full), full };
  }

  /** cost − money of the poor, in units of round `now`. */
  private missing(cost: bigint, poor: readonly number[], now: number): bigint {
    let left = cost * this.units[now]!;
    for (let at = 0; at < poor.length; at += 2) left -= BigInt(poor[at + 1]!) * this.balance(poor[at]!, now);
    return left;
  }

  /** Brings units and prices up to date, oldest first, so that no balance needs a price not yet known. */
  private settle(): void {
    for (let at = this.prices.length; at < this.purchases.length; at += 1) {
      const { project, full, poor } = this.purchases[at]!;
      const unit = this.units[at]!;
      const left = this.missing(this.field.profile.costs[project]!, poor, at);
      const shares = BigInt(full);
      const divisor = gcd(shares, left % shares);
      this.units[at + 1] = unit * (shares / divisor);
      this.prices[at] = left / divisor;
    }
  }

  /** What a node holds after the round of its last payment, told in units of round `now`. */
  private balance(node: number, now: number): bigint {
    const { parent, round, shares } = this.purses;
    const paidIn = round[node]!;
    let own = this.balances[node];
    if (own === undefined) {
      own = this.balance(parent[node]!, paidIn) - this.prices[paidIn - 1]! * BigInt(shares[node]!);
      this.balances[node] = own;
    }
    return own === 0n || this.units[now] === this.units[paidIn] ? own : own * (this.units[now]! / this.units[paidIn]!);
  }
}

/** Compares exact prices per unit of gain of two projects. */
export const compareQuotes = (
  field: Field,
  a: { project: number; exact: Fraction },
  b: { project: number; exact: Fraction },
): number => compareFractions(perGain(field, a), perGain(field, b));

/** An exact price as a price per unit of gain. */
export const perGain = ({ stakes }: Field, { project, exact }: { project: number; exact: Fraction }): Fraction => ({
  num: exact.num,
  den: exact.den * stakes[project]!,
});
