import type { Profile } from '../election/profile.ts';
import type { TieOrder } from '../ties/chain.ts';
import type { GreedyRule } from '../rules/rule.ts';

/** What became of each project on the walk down the order. */
export interface GreedyStep {
  readonly project: number;
  readonly taken: 'whole' | 'in-part' | 'no';
  /** Money left before this project was looked at. */
  readonly left: bigint;
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

/** Walks the order with the money given. */
export const walk = (
  order: readonly number[],
  costs: readonly bigint[],
  rule: Pick<GreedyRule, 'overflow' | 'partPercent'> & { money: bigint },
): GreedyStep[] => {
  let left = rule.money;
  let open = true;
  return order.map((project) => {
    const cost = costs[project]!;
    const before = left;
    if (open && cost <= left) {
      left -= cost;
      return { project, taken: 'whole', left: before };
    }
    const inPart = open && rule.overflow === 'part' && left * 100n >= cost * BigInt(rule.partPercent ?? 80);
    if (rule.overflow !== 'skip') open = false;
    if (inPart) left = 0n;
    return { project, taken: inPart ? 'in-part' : 'no', left: before };
  });
};
