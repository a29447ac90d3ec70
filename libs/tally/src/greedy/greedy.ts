import type { Profile } from '../election/profile.ts';
import type { TieOrder } from '../ties/chain.ts';
import type { Barred, Room } from '../limits/room.ts';
import type { GreedyRule } from '../rules/rule.ts';

/** What became of each project on the walk down the order. */
export interface GreedyStep {
  readonly project: number;
  readonly taken: 'whole' | 'in-part' | 'no';
  /** Money left before this project was looked at. */
  readonly left: bigint;
  /** Whether the walk had not ended before it. */
  readonly open: boolean;
  /** The limit that forbade it when its turn came. */
  readonly barred?: Barred;
}

export type GreedyOrder = Pick<GreedyRule, 'perCost' | 'unsupported'>;

/** Compares two projects by score, best first, exactly; 0 is a tie. */
export const compareScores = (profile: Profile, perCost: boolean) => (a: number, b: number) => {
  if (!perCost) return profile.scores[b]! - profile.scores[a]!;
  const left = BigInt(profile.scores[a]!) * profile.costs[b]!;
  const right = BigInt(profile.scores[b]!) * profile.costs[a]!;
  return left > right ? -1 : left < right ? 1 : 0;
};

/** The whole order in which greedy looks at projects: score, then the agreed tie order. */
export const greedyOrder = (profile: Profile, rule: GreedyOrder, ties: TieOrder): number[] => {
  const compare = compareScores(profile, rule.perCost);
  return Array.from(profile.ids.keys())
    .filter((project) => profile.scores[project]! > 0 || rule.unsupported === 'last')
    .sort((a, b) => compare(a, b) || ties.rank[a]! - ties.rank[b]!);
};

export type WalkTerms = Pick<GreedyRule, 'overflow' | 'partPercent'> & { readonly money: bigint; readonly room: Room };

/** Walks the order with the money given, from the room given (which stays as it is). */
export const walk = (order: readonly number[], costs: readonly bigint[], rule: WalkTerms): GreedyStep[] => {
  const room = rule.room.copy();
  let left = rule.money;
  let open = true;
  return order.map((project): GreedyStep => {
    const before = { project, left, open };
    const barred = open && room.bars(project);
    if (barred) return { ...before, taken: 'no', barred };
    const taken = open ? takenOf(costs[project]!, left, rule) : 'no';
    if (taken !== 'whole' && rule.overflow !== 'skip') open = false;
    if (taken === 'no') return { ...before, taken };
    const paid = taken === 'whole' ? costs[project]! : left;
    room.take(project, paid);
    left -= paid;
    return { ...before, taken };
  });
};

/** What the rule does with a project whose turn has come. */
export const takenOf = (
  cost: bigint,
  left: bigint,
  rule: Pick<WalkTerms, 'overflow' | 'partPercent'>,
): GreedyStep['taken'] => {
  if (cost <= left) return 'whole';
  return rule.overflow === 'part' && left * 100n >= cost * BigInt(rule.partPercent ?? 80) ? 'in-part' : 'no';
};
