import type { Profile } from '../election/profile.ts';
import { compareFractions, type Fraction, gcd, toDouble } from '../exact/fraction.ts';
import { epsilon } from '../shares/purses.ts';

/** What one purchase took: `price` from every voter of each of the `groups`. */
interface Payment {
  readonly price: Fraction;
  readonly groups: readonly number[];
}

/**
 * Everybody's money under Exact Equal Shares. All payers of a project pay the same, so what a voter has paid is known from the
 * rounds in which they paid: voters with one such history share a node (0: nothing paid). Amounts are doubles, wrong by at most
 * `slack`; where that cannot decide, the history is added up exactly, in whole numbers of 1 / units[round].
 */
export class Wallets {
  readonly endowment: Fraction;
  readonly payments: Payment[] = [];
  /** Of each group of equal ballots. */
  readonly node: Int32Array;
  /** Per node: the node before its last payment, the round of that payment (from 1), and all that was paid. */
  readonly parent: number[] = [-1];
  readonly round: number[] = [0];
  readonly paid: number[] = [0];
  private readonly exactlyPaid: (bigint | undefined)[] = [0n];
  private readonly units: bigint[] = [1n];
  private readonly profile: Profile;
  private readonly start: number;

  constructor(profile: Profile, endowment: Fraction) {
    this.profile = profile;
    this.endowment = endowment;
    this.start = toDouble(endowment);
    this.node = new Int32Array(profile.groups);
  }

  /** Nothing that was paid is more than the endowment, so each of a round's few roundings is at most that of the endowment. */
  get slack(): number {
    return (3 * this.payments.length + 8) * epsilon * this.start;
  }

  /** The largest number, not above `atMost`, such that so many supporters have an equal share of the cost; 0 when none is. */
  payersOf(project: number, atMost: number): number {
    let payers = atMost;
    while (payers > 0) {
      const able = this.countAble(project, payers);
      if (able >= payers) break;
      payers = able;
    }
    return payers;
  }

  /** Takes an equal share of the cost from all supporters who have it; there are exactly `payers` of them. */
  buy(project: number, payers: number): void {
    const { starts, group, costs } = this.profile;
    const canPay = this.ability(project, payers);
    const groups: number[] = [];
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
      if (canPay(this.node[group[at]!]!)) groups.push(group[at]!);
    }
    const price = { num: costs[project]!, den: BigInt(payers) };
    this.payments.push({ price, groups });
    const unit = this.units.at(-1)!;
    this.units.push(unit * (price.den / gcd(price.den, unit)));
    this.move(groups, toDouble(price));
  }

  /** All that a node has paid, exactly; one denominator for all. */
  paidBy(node: number): Fraction {
    const unit = this.units.at(-1)!;
    return { num: this.paidInUnits(node) * (unit / this.units[this.round[node]!]!), den: unit };
  }

  /** What a voter with this history has left, exactly; one denominator for all. */
  leftOf(node: number): Fraction {
    const { num, den } = this.paidBy(node);
    return { num: this.endowment.num * den - num * this.endowment.den, den: den * this.endowment.den };
  }

  /** Negative, zero or positive as voters with the first history have paid less, as much or more than those with the second. */
  compare(a: number, b: number): number {
    const gap = this.paid[a]! - this.paid[b]!;
    if (a === b || Math.abs(gap) > 2 * this.slack) return gap;
    return compareFractions(this.paidBy(a), this.paidBy(b));
  }

  /** The histories of a project's supporters, the richest first, each with its heads; `stood` for some earlier round. */
  supportersOf(project: number, stood?: Int32Array): { readonly node: number; readonly heads: number }[] {
    const { starts, group, weight } = this.profile;
    const heads = new Map<number, number>();
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
      const now = this.node[group[at]!]!;
      const node = stood ? stood[now]! : now;
      heads.set(node, (heads.get(node) ?? 0) + weight[at]!);
    }
    return [...heads].sort(([a], [b]) => this.compare(a, b)).map(([node, count]) => ({ node, heads: count }));
  }

  /** Where every node stood before a round (from 1). */
  before(round: number): Int32Array {
    const stood = new Int32Array(this.parent.length);
    for (let node = 1; node < stood.length; node += 1) {
      stood[node] = this.round[node]! < round ? node : stood[this.parent[node]!]!;
    }
    return stood;
  }

  private countAble(project: number, payers: number): number {
    const { starts, group, weight } = this.profile;
    const canPay = this.ability(project, payers);
    let able = 0;
    for (let at = starts[project]!, end = starts[project + 1]!; at < end; at += 1) {
      if (canPay(this.node[group[at]!]!)) able += weight[at]!;
    }
    return able;
  }

  /** Whether voters with some history have cost / payers. */
  private ability(project: number, payers: number): (node: number) => boolean {
    const cost = this.profile.costs[project]!;
    const price = Number(cost) / payers;
    const margin = this.slack + 4 * epsilon * price;
    const most = this.start - price - margin;
    const told = new Map<number, boolean>();
    return (node) => {
      const paid = this.paid[node]!;
      if (paid < most) return true;
      if (paid > most + 2 * margin) return false;
      const known = told.get(node) ?? this.hasExactly(node, { num: cost, den: BigInt(payers) });
      told.set(node, known);
      return known;
    };
  }

  private hasExactly(node: number, price: Fraction): boolean {
    const { num, den } = this.leftOf(node);
    return num * price.den >= price.num * den;
  }

  private move(groups: readonly number[], price: number): void {
    const children = new Map<number, number>();
    for (const group of groups) {
      const from = this.node[group]!;
      const known = children.get(from);
      const child = known ?? this.parent.push(from) - 1;
      if (known === undefined) {
        children.set(from, child);
        this.round.push(this.payments.length);
        this.paid.push(this.paid[from]! + price);
      }
      this.node[group] = child;
    }
  }

  private paidInUnits(node: number): bigint {
    const known = this.exactlyPaid[node];
    if (known !== undefined) return known;
    const [parent, round] = [this.parent[node]!, this.round[node]!];
    const unit = this.units[round]!;
    const { price } = this.payments[round - 1]!;
    const paid = this.paidInUnits(parent) * (unit / this.units[this.round[parent]!]!) + price.num * (unit / price.den);
    this.exactlyPaid[node] = paid;
    return paid;
  }
}
