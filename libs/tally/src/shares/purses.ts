import type { Fraction } from '../exact/fraction.ts';
import { toDouble } from '../exact/fraction.ts';
import type { Profile } from '../election/profile.ts';

/** Somewhat more than half a unit in the last place: bounds the rounding of one operation, and of the bounds themselves. */
export const epsilon = 1.2e-16;

/** The purse that holds exactly nothing. */
export const emptyPurse = 0;

/**
 * Everybody's money during one pass. Each group of equal ballots has an amount as a double, wrong by at most `slack`
 * (an empty purse is exactly 0), and a node: the history of its payments, from which the exact amount can be told.
 */
export class Purses {
  readonly amount: Float64Array;
  readonly node: Int32Array;
  /** Per node: the node before its last payment, the round of that payment, and how many shares it paid. */
  parent: Int32Array;
  round: Int32Array;
  shares: Float64Array;
  nodes = 0;
  slack = 0;
  /** The largest amount anyone began with. */
  highest = 0;
  private readonly classes: Int32Array;

  constructor(profile: Profile) {
    this.amount = new Float64Array(profile.groups);
    this.node = new Int32Array(profile.groups);
    this.classes = profile.purseClass;
    this.parent = new Int32Array(1024);
    this.round = new Int32Array(1024);
    this.shares = new Float64Array(1024);
  }

  /** Fills all purses anew: node 1 + k is the untouched purse of class k. */
  reset(endowments: readonly Fraction[]): void {
    const amounts = endowments.map(toDouble);
    this.nodes = 1;
    for (let at = 0; at < endowments.length; at += 1) this.addNode(-1, 0, 0);
    for (let group = 0; group < this.amount.length; group += 1) {
      const purse = this.classes[group]!;
      const isEmpty = endowments[purse]!.num === 0n;
      this.amount[group] = amounts[purse]!;
      this.node[group] = isEmpty ? emptyPurse : 1 + purse;
    }
    this.highest = Math.max(...amounts, 0);
    this.slack = 3 * epsilon * this.highest;
  }

  addNode(parent: number, round: number, shares: number): number {
    if (this.nodes === this.parent.length) this.grow();
    this.parent[this.nodes] = parent;
    this.round[this.nodes] = round;
    this.shares[this.nodes] = shares;
    return this.nodes++;
  }

  private grow(): void {
    const length = this.parent.length * 2;
    const parent = new Int32Array(length);
    const round = new Int32Array(length);
    const shares = new Float64Array(length);
    parent.set(this.parent);
    round.set(this.round);
    shares.set(this.shares);
    Object.assign(this, { parent, round, shares });
  }
}
