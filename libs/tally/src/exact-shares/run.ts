import type { Profile } from '../election/profile.ts';
import type { Fraction } from '../exact/fraction.ts';
import { LowestFirst } from '../shares/lowest-first.ts';
import { epsilon } from '../shares/purses.ts';
import type { TieOrder } from '../ties/chain.ts';
import { Wallets } from './wallets.ts';

/** What stays the same at every endowment. */
export interface ExactField {
  readonly profile: Profile;
  readonly ties: TieOrder;
  readonly entrants: readonly number[];
  /** Payers divided by this is the bang per buck: 1 when gain is the cost, the cost when gain is one. */
  readonly per: readonly bigint[];
}

export interface ExactRound {
  readonly project: number;
  /** How many paid, each the same. */
  readonly payers: number;
  /** All with exactly the highest bang per buck, the winner among them. */
  readonly tied: readonly number[];
}

export interface ExactRun {
  readonly rounds: readonly ExactRound[];
  readonly cost: bigint;
  readonly wallets: Wallets;
}

/** Positive, zero or negative as a has less, as much or more bang per buck than b. */
export const compareBang = (
  { per }: ExactField,
  a: { project: number; payers: number },
  b: { project: number; payers: number },
): number => {
  const left = BigInt(a.payers) * per[b.project]!;
  const right = BigInt(b.payers) * per[a.project]!;
  return left < right ? 1 : left > right ? -1 : 0;
};

/**
 * Exact Equal Shares for one endowment: each round buys the project with the most bang per buck when its cost is shared equally
 * by as many supporters as can pay an equal share; the others pay nothing. `watch` is told before the first round and after each.
 */
export const runExactShares = (
  field: ExactField,
  endowment: Fraction,
  watch?: (wallets: Wallets) => void,
): ExactRun => {
  const wallets = new Wallets(field.profile, endowment);
  const offers = new Offers(field, wallets);
  const rounds: ExactRound[] = [];
  let cost = 0n;
  watch?.(wallets);
  for (let best = offers.best(); best.length > 0; best = offers.best()) {
    const { rank } = field.ties;
    const { project, payers } = best.reduce((a, b) => (rank[b.project]! < rank[a.project]! ? b : a));
    rounds.push({ project, payers, tied: best.map((offer) => offer.project) });
    offers.leave(best, project);
    wallets.buy(project, payers);
    cost += field.profile.costs[project]!;
    watch?.(wallets);
  }
  return { rounds, cost, wallets };
};

interface Offer {
  readonly project: number;
  readonly payers: number;
}

/** Projects by price per gain. Nobody's money grows, so the payers of a project never become more: its last price is a lower bound. */
class Offers {
  private readonly field: ExactField;
  private readonly wallets: Wallets;
  private readonly payers: Float64Array;
  private readonly keys: Float64Array;
  private readonly waiting: LowestFirst;

  constructor(field: ExactField, wallets: Wallets) {
    this.field = field;
    this.wallets = wallets;
    this.payers = field.profile.votes.slice();
    this.keys = new Float64Array(this.payers.length);
    this.waiting = new LowestFirst(this.keys);
    for (const project of field.entrants) this.wait(project);
  }

  /** All that have exactly the most bang per buck now; empty when nobody can be paid for. */
  best(): Offer[] {
    let offers: Offer[] = [];
    let high = Infinity;
    while (this.waiting.hasUpTo(high)) {
      const project = this.waiting.pop();
      const payers = this.wallets.payersOf(project, this.payers[project]!);
      if (payers === 0) continue;
      this.payers[project] = payers;
      high = Math.min(high, this.price(project) * (1 + 4 * epsilon));
      offers.push({ project, payers });
    }
    let best: Offer[] = [];
    for (const offer of offers) {
      const order = best[0] ? compareBang(this.field, offer, best[0]) : -1;
      if (order < 0) best = [offer];
      else if (order === 0) best.push(offer);
    }
    offers = offers.filter((offer) => !best.includes(offer));
    for (const { project } of offers) this.wait(project);
    return best;
  }

  /** Puts the equals of a winner back. */
  leave(best: readonly Offer[], winner: number): void {
    for (const { project } of best) if (project !== winner) this.wait(project);
  }

  private wait(project: number): void {
    this.keys[project] = this.price(project) * (1 - 4 * epsilon);
    this.waiting.push(project);
  }

  private price(project: number): number {
    return Number(this.field.per[project]!) / this.payers[project]!;
  }
}
