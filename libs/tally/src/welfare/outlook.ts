/** Something that may be packed: `score` is positive, `mask` one bit, the higher the better its place in the agreed tie order. */
export interface Item {
  readonly cost: bigint;
  readonly score: bigint;
  readonly mask: bigint;
}

type Filled = Pick<Item, 'cost' | 'score'>;

/** Items from the most score for their cost down, and how far a set could still be lifted by those from some place on. */
export class Outlook {
  readonly items: readonly Item[];
  readonly money: bigint;
  /** Sums over the items before each place. */
  private readonly costs: bigint[] = [0n];
  private readonly scores: bigint[] = [0n];

  constructor(items: readonly Item[], money: bigint) {
    this.money = money;
    this.items = items.toSorted((a, b) => sign(b.score * a.cost - a.score * b.cost) || sign(b.mask - a.mask));
    this.items.forEach(({ cost, score }, at) => {
      this.costs.push(this.costs[at]! + cost);
      this.scores.push(this.scores[at]! + score);
    });
  }

  /** The score of a set when the items from `from` on are added as long as they fit. */
  filled({ cost, score }: Filled, from: number): bigint {
    return score + this.scores[this.split(cost, from)]! - this.scores[from]!;
  }

  /** Whether a set could come to `wanted` if the first item that does not fit could be had in part. */
  reaches({ cost, score }: Filled, from: number, wanted: bigint): boolean {
    const split = this.split(cost, from);
    const missing = wanted - score - (this.scores[split]! - this.scores[from]!);
    if (missing <= 0n) return true;
    const next = this.items[split];
    if (!next) return false;
    const left = this.money - cost - (this.costs[split]! - this.costs[from]!);
    return left * next.score >= missing * next.cost;
  }

  /** The place of the first item from `from` on that does not fit any more after those before it. */
  private split(cost: bigint, from: number): number {
    const room = this.money - cost + this.costs[from]!;
    let low = from;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.costs[middle]! <= room) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);
