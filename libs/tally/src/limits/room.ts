import type { Election } from '../election/election.ts';
import type { Limited, Quota } from '../rules/rule.ts';
import { amountOf, valuesOf } from './quota.ts';

/** Why a project can no longer win, whatever money there is: a rival has won, or too little is left below a ceiling. */
export type Barred =
  | { readonly why: 'rival-won'; readonly rival: number }
  | { readonly why: 'over-ceiling'; readonly quota: Quota; readonly left: bigint };

interface Plan {
  readonly costs: readonly bigint[];
  /** For each project the exclusive groups it is in, and the ceilings it counts against. */
  readonly groups: readonly (readonly number[])[];
  readonly ceilings: readonly (readonly number[])[];
  readonly quotas: readonly Quota[];
}

/** What the limits of a rule leave open for further winners. Only ever shrinks. */
export class Room {
  private readonly plan: Plan;
  /** Winner of each exclusive group; −1 while there is none. */
  private winners: readonly number[];
  /** Money left below each ceiling. */
  private left: readonly bigint[];

  constructor(plan: Plan, winners: readonly number[], left: readonly bigint[]) {
    this.plan = plan;
    this.winners = winners;
    this.left = left;
  }

  /** What keeps a project from winning now; it may be asked for another cost than its own. */
  bars(project: number, cost: bigint = this.plan.costs[project]!): Barred | null {
    for (const group of this.plan.groups[project]!) {
      const rival = this.winners[group]!;
      if (rival >= 0 && rival !== project) return { why: 'rival-won', rival };
    }
    for (const ceiling of this.plan.ceilings[project]!) {
      const left = this.left[ceiling]!;
      if (cost > left) return { why: 'over-ceiling', quota: this.plan.quotas[ceiling]!, left };
    }
    return null;
  }

  /** The most a project may cost now; null when no ceiling binds it. */
  roomFor(project: number): bigint | null {
    const rooms = this.plan.ceilings[project]!.map((ceiling) => this.left[ceiling]!);
    return rooms.length === 0 ? null : rooms.reduce((least, room) => (room < least ? room : least));
  }

  /** Notes a winner and what was paid for it. */
  take(project: number, paid: bigint = this.plan.costs[project]!): void {
    const groups = this.plan.groups[project]!;
    const ceilings = this.plan.ceilings[project]!;
    if (groups.length > 0) this.winners = this.winners.map((won, group) => (groups.includes(group) ? project : won));
    if (ceilings.length > 0) this.left = this.left.map((room, at) => (ceilings.includes(at) ? room - paid : room));
  }

  copy(): Room {
    return new Room(this.plan, this.winners, this.left);
  }
}

/** The room before anybody has won. Ids in `exclusive` that name no project of this election bind nobody. */
export const roomOf = (election: Election, { exclusive = [], quotas = [] }: Limited): Room => {
  const capped = quotas.filter(({ ceiling }) => ceiling !== undefined);
  const groups = exclusive.map((ids) => new Set(ids));
  const placesOf = <T>(all: readonly T[], binds: (each: T) => boolean) =>
    Array.from(all.keys()).filter((at) => binds(all[at]!));
  const plan: Plan = {
    costs: election.projects.map(({ cost }) => cost),
    groups: election.projects.map(({ id }) => placesOf(groups, (group) => group.has(id))),
    ceilings: election.projects.map((project) =>
      placesOf(capped, ({ column, value }) => valuesOf(project, column).includes(value)),
    ),
    quotas: capped,
  };
  return new Room(
    plan,
    groups.map(() => -1),
    capped.map((quota) => amountOf(election, quota, 'ceiling')!),
  );
};
