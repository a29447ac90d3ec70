import type { Election } from '../election/election.ts';
import { type Utility, worthOf } from '../election/utility.ts';
import type { GreedyRule } from '../rules/rule.ts';

export type PlainWalk = Pick<GreedyRule, 'score' | 'perCost' | 'overflow' | 'partPercent' | 'unsupported'>;

export interface PlainStep {
  readonly project: string;
  readonly paid: bigint;
  readonly score: number;
  /** Others with the same score that could have been taken instead, the next in line first. */
  readonly equals: readonly string[];
}

interface Start {
  money: bigint;
  readonly admits: (id: string) => boolean;
  readonly forbids: (id: string) => boolean;
  /** Place in the agreed order of ties. */
  readonly rank: (id: string) => number;
}

/** A greedy walk by its words: always the best of those not yet looked at. */
export class PlainGreedy {
  private readonly rule: PlainWalk;
  private readonly start: Start;
  private readonly costs: ReadonlyMap<string, bigint>;
  private readonly scores: ReadonlyMap<string, number>;
  private waiting: string[];

  constructor(election: Election, rule: PlainWalk, start: Start) {
    this.rule = rule;
    this.start = { ...start };
    this.costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
    this.scores = scoresOf(election, rule.score);
    const isAsked = (id: string) => this.scores.get(id)! > 0 || rule.unsupported === 'last';
    this.waiting = election.projects.map(({ id }) => id).filter((id) => start.admits(id) && isAsked(id));
  }

  /** The next project that gets money; null when the walk is over. */
  next(): PlainStep | null {
    while (this.waiting.length > 0) {
      const project = this.waiting.reduce((best, id) => (this.isBefore(id, best) ? id : best));
      this.waiting = this.waiting.filter((id) => id !== project);
      if (this.start.forbids(project)) continue;
      const cost = this.costs.get(project)!;
      if (cost <= this.start.money) return this.take(project, cost);
      if (this.rule.overflow === 'skip') continue;
      const { money } = this.start;
      const isPaidInPart = this.rule.overflow === 'part' && money * 100n >= cost * BigInt(this.rule.partPercent ?? 80);
      const last = isPaidInPart ? this.take(project, money) : null;
      this.waiting = [];
      return last;
    }
    return null;
  }

  private take(project: string, paid: bigint): PlainStep {
    const equals = this.waiting
      .filter((id) => this.compare(id, project) === 0 && this.costs.get(id)! <= this.start.money)
      .filter((id) => !this.start.forbids(id))
      .sort((a, b) => this.start.rank(a) - this.start.rank(b));
    this.start.money -= paid;
    return { project, paid, score: this.scores.get(project)!, equals };
  }

  private isBefore(a: string, b: string): boolean {
    const order = this.compare(a, b);
    return order > 0 || (order === 0 && this.start.rank(a) < this.start.rank(b));
  }

  /** Positive when a has the better score. */
  private compare(a: string, b: string): number {
    const [left, right] = [this.scores.get(a)!, this.scores.get(b)!];
    if (!this.rule.perCost) return left - right;
    return Number(BigInt(left) * this.costs.get(b)! - BigInt(right) * this.costs.get(a)!);
  }
}

const scoresOf = (election: Election, score: Utility): Map<string, number> => {
  const scores = new Map(election.projects.map(({ id }) => [id, 0]));
  for (const ballot of election.ballots) {
    const worth = worthOf(score, ballot);
    ballot.choices.forEach((id, at) => scores.set(id, scores.get(id)! + (worth?.[at] ?? 1)));
  }
  return scores;
};
