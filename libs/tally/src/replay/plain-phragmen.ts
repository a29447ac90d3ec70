import type { Election } from '../election/election.ts';
import type { PlainStart } from './plain-shares.ts';
import { Rational, zero } from './rational.ts';

/** Sequential Phragmén by its definition: what every voter carries, in fractions, without any shortcut. */
export class PlainPhragmen {
  private readonly loads: Rational[];
  private readonly costs: ReadonlyMap<string, bigint>;
  private readonly supporters = new Map<string, number[]>();
  private readonly waiting: Set<string>;
  private left: bigint;

  private readonly forbids: (id: string) => boolean;

  constructor({ ballots, projects }: Election, start: { money: bigint } & Omit<PlainStart, 'endowment'>) {
    const { money, admits, forbids = () => false } = start;
    this.loads = ballots.map(() => zero);
    this.left = money;
    this.forbids = forbids;
    this.costs = new Map(projects.map(({ id, cost }) => [id, cost]));
    for (const { id } of projects) this.supporters.set(id, []);
    ballots.forEach(({ choices }, voter) => choices.forEach((id) => this.supporters.get(id)!.push(voter)));
    const takesPart = (id: string) => this.supporters.get(id)!.length > 0 && this.fits(id) && admits(id);
    this.waiting = new Set(projects.map(({ id }) => id).filter(takesPart));
  }

  fits(id: string): boolean {
    return this.costs.get(id)! <= this.left;
  }

  /** All projects with the lowest load for their supporters; empty when everybody has won. */
  lowest(): string[] {
    let best: { tied: string[]; load: Rational } | null = null;
    for (const id of this.waiting) {
      if (this.forbids(id)) continue;
      const load = this.loadAfter(id);
      if (!best || load.isBelow(best.load)) best = { tied: [id], load };
      else if (load.equals(best.load)) best.tied.push(id);
    }
    return best?.tied ?? [];
  }

  buy(id: string): Rational {
    const load = this.loadAfter(id);
    for (const voter of this.supporters.get(id)!) this.loads[voter] = load;
    this.left -= this.costs.get(id)!;
    this.waiting.delete(id);
    return load;
  }

  private loadAfter(id: string): Rational {
    const voters = this.supporters.get(id)!;
    const heads = new Map<Rational, number>();
    for (const voter of voters) heads.set(this.loads[voter]!, (heads.get(this.loads[voter]!) ?? 0) + 1);
    let total = new Rational(this.costs.get(id)!);
    for (const [load, count] of heads) total = total.plus(load.times(new Rational(BigInt(count))));
    return total.over(new Rational(BigInt(voters.length)));
  }
}
