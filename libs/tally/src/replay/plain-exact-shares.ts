import type { Election } from '../election/election.ts';
import type { ExactSharesRule } from '../rules/rule.ts';
import { Rational } from './rational.ts';

/** Exact Equal Shares by its definition: what every voter still has, in fractions, without any shortcut. */
export class PlainExactShares {
  readonly money: Rational[];
  private readonly costs: ReadonlyMap<string, Rational>;
  private readonly supporters: ReadonlyMap<string, readonly number[]>;
  private readonly isCostUtility: boolean;
  private readonly waiting: Set<string>;

  constructor(
    { ballots, projects, budget }: Election,
    utility: ExactSharesRule['utility'],
    start: { endowment: Rational; admits: (id: string) => boolean },
  ) {
    this.money = ballots.map(() => start.endowment);
    this.isCostUtility = utility.kind === 'cost';
    this.costs = new Map(projects.map(({ id, cost }) => [id, new Rational(cost)]));
    const supportersOf = (id: string) => [...ballots.keys()].filter((voter) => ballots[voter]!.choices.includes(id));
    this.supporters = new Map(projects.map(({ id }) => [id, supportersOf(id)]));
    const takesPart = projects.filter(({ id, cost }) => cost > 0n && cost <= budget && start.admits(id));
    this.waiting = new Set(takesPart.map(({ id }) => id));
  }

  /** All projects with the most bang per buck; null when nobody can be paid for. */
  best(): { readonly tied: string[] } | null {
    let best: { tied: string[]; bang: Rational } | null = null;
    for (const id of this.waiting) {
      const payers = this.payersOf(id);
      if (payers === 0) continue;
      const bang = this.bang(id, payers);
      if (!best || best.bang.isBelow(bang)) best = { tied: [id], bang };
      else if (best.bang.equals(bang)) best.tied.push(id);
    }
    return best;
  }

  bang(id: string, payers: number): Rational {
    const heads = new Rational(BigInt(payers));
    return this.isCostUtility ? heads : heads.over(this.costs.get(id)!);
  }

  /** The largest number of supporters who can all pay cost / number. */
  payersOf(id: string): number {
    const supporters = this.supporters.get(id)!;
    for (let payers = supporters.length; payers > 0; payers -= 1) {
      if (this.able(id, payers).length >= payers) return payers;
    }
    return 0;
  }

  buy(id: string): { readonly price: Rational; readonly payers: number; readonly who: readonly number[] } {
    const payers = this.payersOf(id);
    const who = this.able(id, payers);
    const price = this.priceOf(id, payers);
    for (const voter of who) this.money[voter] = this.money[voter]!.minus(price);
    this.waiting.delete(id);
    return { price, payers, who };
  }

  private able(id: string, payers: number): number[] {
    const price = this.priceOf(id, payers);
    return this.supporters.get(id)!.filter((voter) => !this.money[voter]!.isBelow(price));
  }

  private priceOf(id: string, payers: number): Rational {
    return this.costs.get(id)!.over(new Rational(BigInt(payers)));
  }
}
