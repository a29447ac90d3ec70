import { type Books, type ExactAnswer, isEmptiedBy } from './exact-quote.ts';
import { emptyPurse, epsilon, type Purses } from './purses.ts';

/** A decided purchase: the price of one share as a double with its error, and the exact answer when that was needed. */
export interface Deal {
  readonly project: number;
  readonly price: number;
  readonly error: number;
  readonly full: number;
  readonly answer: ExactAnswer | null;
}

/** Where each node's payers go in this round: one child for every gain, found by walking a short list. */
class Children {
  private head = new Int32Array(1024);
  private stamp = new Int32Array(1024);
  private next: number[] = [];
  private clock = 0;

  begin(nodes: number): void {
    this.clock += 1;
    if (nodes <= this.head.length) return;
    const length = Math.max(nodes, this.head.length * 2);
    this.head = new Int32Array(length);
    this.stamp = new Int32Array(length);
  }

  find(parent: number, shares: Float64Array, gain: number): number {
    if (this.stamp[parent] !== this.clock) return -1;
    let child = this.head[parent]!;
    while (child >= 0 && shares[child] !== gain) child = this.next[child]!;
    return child;
  }

  add(parent: number, child: number): void {
    this.next[child] = this.stamp[parent] === this.clock ? this.head[parent]! : -1;
    this.stamp[parent] = this.clock;
    this.head[parent] = child;
  }
}

const children = new Children();

/** Takes the payments of a deal out of every supporter's purse and writes it into the books as round `round` (from 1). */
export const pay = (books: Books, deal: Deal, round: number): void => {
  const { purses, ledger } = books;
  children.begin(purses.nodes);
  const { poor, largestGain } = collect(books, deal, round);
  ledger.record({ project: deal.project, full: deal.full, poor: deal.answer?.poor ?? [...poor].flat() });
  purses.slack = (purses.slack + largestGain * deal.error + 3 * epsilon * purses.highest) * (1 + 1e-12);
};

const collect = (books: Books, deal: Deal, round: number) => {
  const { purses, field } = books;
  const { group, weight, worth, starts } = field.profile;
  const leavesNothing = deal.answer ? exactlyEmptied(books, deal, deal.answer) : null;
  const poor = new Map<number, number>();
  let largestGain = 0;
  for (let at = starts[deal.project]!, end = starts[deal.project + 1]!; at < end; at += 1) {
    const payer = group[at]!;
    const node = purses.node[payer]!;
    if (node === emptyPurse) continue;
    const gain = worth === null ? 1 : worth[at]!;
    const left = purses.amount[payer]! - deal.price * gain;
    const isEmptied = leavesNothing === null ? left < 0 : leavesNothing(node, gain, left);
    if (isEmptied) addHeads(poor, node, weight[at]!);
    purses.amount[payer] = isEmptied ? 0 : left;
    purses.node[payer] = isEmptied ? emptyPurse : childFor(purses, { node, gain, round });
    if (gain > largestGain) largestGain = gain;
  }
  return { poor, largestGain };
};

const addHeads = (poor: Map<number, number>, node: number, heads: number): void => {
  poor.set(node, (poor.get(node) ?? 0) + heads);
};

const childFor = (purses: Purses, { node, gain, round }: { node: number; gain: number; round: number }): number => {
  const known = children.find(node, purses.shares, gain);
  if (known >= 0) return known;
  const child = purses.addNode(node, round, gain);
  children.add(node, child);
  return child;
};

/** For a deal struck exactly: whether paying leaves exactly nothing, asking the books only where doubles cannot tell. */
const exactlyEmptied = (books: Books, deal: Deal, { exact }: ExactAnswer) => {
  const told = new Map<number, Map<number, boolean>>();
  return (node: number, gain: number, left: number): boolean => {
    const margin = books.purses.slack + deal.error * gain + 8 * epsilon * books.purses.highest;
    if (Math.abs(left) > margin) return left < 0;
    const byNode = told.get(gain) ?? new Map<number, boolean>();
    told.set(gain, byNode);
    const answer = byNode.get(node) ?? isEmptiedBy(books, node, { num: exact.num * BigInt(gain), den: exact.den });
    byNode.set(node, answer);
    return answer;
  };
};
