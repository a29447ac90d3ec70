import type { Profile } from '../election/profile.ts';
import type { Utility } from '../election/utility.ts';
import { epsilon } from './purses.ts';
import type { Room } from '../limits/room.ts';
import type { TieOrder } from '../ties/chain.ts';

/** What stays the same in every pass of one count. */
export interface Field {
  readonly profile: Profile;
  readonly ties: TieOrder;
  /** What the limits of the rule leave open when a pass begins. */
  readonly room: Room;
  /** Projects of this part of the count that have not won in another. */
  readonly present: readonly number[];
  /** Those of them that take part: supported, not free, through the gate. */
  readonly entrants: readonly number[];
  /** Costs as doubles, each within half a unit in the last place. */
  readonly costs: Float64Array;
  /** Whether a supporter gains what the project costs. */
  readonly gainsCost: boolean;
  /** What every supporter gains from each project when all gain the same, otherwise 1 (the gains are in the profile). */
  readonly stakes: readonly bigint[];
  readonly stakeDoubles: Float64Array;
  /** For each project the price per unit of gain if everybody could pay in full: a lower bound at all times. */
  readonly firstKeys: Float64Array;
}

export const fieldOf = (
  profile: Profile,
  utility: Utility,
  choice: Pick<Field, 'ties' | 'room' | 'present'> & { admits: (project: number) => boolean },
): Field => {
  const costs = Float64Array.from(profile.costs, Number);
  const gainsCost = utility.kind === 'cost';
  const stakes = gainsCost ? profile.costs : profile.costs.map(() => 1n);
  const supported = (project: number) => profile.starts[project + 1]! > profile.starts[project]!;
  const { ties, room, present } = choice;
  const entrants = present.filter(
    (project) => profile.costs[project]! > 0n && supported(project) && choice.admits(project),
  );
  const stakeDoubles = Float64Array.from(stakes, Number);
  const firstKeys = costs.map(
    (cost, project) => (cost / stakeDoubles[project]! / sharesOf(profile, project)) * (1 - 4 * epsilon),
  );
  return { profile, ties, room, present, entrants, costs, gainsCost, stakes, stakeDoubles, firstKeys };
};

const sharesOf = ({ starts, weight, worth }: Profile, project: number): number => {
  let shares = 0;
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) shares += weight[at]! * (worth?.[at] ?? 1);
  return shares;
};
