import type { Reason, TieMet } from '../explain/reason.ts';
import type { WelfareRule } from '../rules/rule.ts';
import { bestPack, bestScore, type Pack } from '../welfare/knapsack.ts';
import type { Item } from '../welfare/outlook.ts';
import { amount } from './amount.ts';
import type { Decision, TraceRound } from './outcome.ts';
import { overBudget, refusal } from './refusal.ts';
import type { Setting } from './setting.ts';

/** Sets kept side by side, at most, to tell a loser what the best set with it would reach. */
const widestAside = 1000;

interface Packing {
  /** What could be packed, by project; those that are refused are not there. */
  readonly items: ReadonlyMap<number, Item>;
  /** What each project adds to the total. */
  readonly scores: readonly bigint[];
  readonly pack: Pack;
}

/** The set of projects with the highest total score within the budget; its cost and then the agreed order decide between equals. */
export const countWelfare = (setting: Setting, rule: WelfareRule): Decision => {
  const packing = packingOf(setting, rule);
  const order = bestFirst(setting, packing);
  const { mask } = packing.pack;
  const isPacked = (project: number) => (packing.items.get(project)!.mask & mask) !== 0n;
  const winners = order.filter(isPacked);
  const ties = tiesOf(setting, packing);
  return {
    winners,
    paidInPart: new Map(),
    rounds: roundsOf(setting, packing, winners),
    ties,
    reasons: reasonsOf(setting, packing, { winners, ties }),
    reserve: order.filter((project) => !isPacked(project)),
  };
};

const packingOf = (setting: Setting, rule: WelfareRule): Packing => {
  const { costs, scores: gains, ids } = setting.profile(rule.score);
  const { election, ties, failure } = setting;
  const scores = ids.map((_, at) => BigInt(gains[at]!) * (rule.score.kind === 'cost' ? costs[at]! : 1n));
  const items = new Map<number, Item>();
  for (const project of ids.keys()) {
    const [cost, score] = [costs[project]!, scores[project]!];
    if (failure(project) !== null || score === 0n || cost > election.budget) continue;
    items.set(project, { cost, score, mask: 1n << BigInt(ids.length - 1 - ties.rank[project]!) });
  }
  return { items, scores, pack: bestPack([...items.values()], election.budget) };
};

const bestFirst = ({ ties }: Setting, { items, scores }: Packing): number[] =>
  [...items.keys()].sort((a, b) => compare(scores[b]!, scores[a]!) || ties.rank[a]! - ties.rank[b]!);

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const roundsOf = ({ election, votes }: Setting, { scores }: Packing, winners: readonly number[]): TraceRound[] => {
  let left = election.budget;
  return winners.map((project, at) => {
    const cost = votes.costs[project]!;
    left -= cost;
    const welfare = scores[project]!.toString();
    return {
      round: at + 1,
      stage: 'welfare',
      project: votes.ids[project]!,
      cost: amount(cost),
      welfare,
      left: amount(left),
    };
  });
};

/** When another set has the same score and cost: the projects in which the two differ, those of the best set first. */
const tiesOf = ({ ties, votes }: Setting, { items, pack: { mask, equal } }: Packing): TieMet[] => {
  if (equal === null) return [];
  const only = (in1: bigint, in2: bigint) =>
    [...items.keys()]
      .filter((project) => (items.get(project)!.mask & in1 & ~in2) !== 0n)
      .sort((a, b) => ties.rank[a]! - ties.rank[b]!);
  const [chosen, others] = [only(mask, equal), only(equal, mask)];
  const projects = [...chosen, ...others].map((each) => votes.ids[each]!);
  const decidedBy = ties.decidedBy(chosen[0]!, others[0]!);
  return [{ round: 1, stage: 'welfare', projects, winner: projects[0]!, decidedBy }];
};

const reasonsOf = (
  setting: Setting,
  packing: Packing,
  { winners, ties }: { winners: readonly number[]; ties: readonly TieMet[] },
): Reason[] => {
  const { votes, election } = setting;
  const rounds = new Map(winners.map((project, at) => [project, at + 1]));
  return votes.ids.map((id, project): Reason => {
    const welfare = packing.scores[project]!.toString();
    const round = rounds.get(project);
    if (round !== undefined) return { project: id, outcome: 'won', how: 'welfare', round, welfare };
    const refused = refusal(setting, project);
    if (refused) return { project: id, ...refused };
    if (packing.scores[project] === 0n) return { project: id, outcome: 'lost', why: 'no-votes' };
    if (votes.costs[project]! > election.budget) return overBudget(setting, id);
    const tie = ties.find(({ projects }) => projects.includes(id));
    if (tie) return { project: id, outcome: 'lost', why: 'tie', tie };
    const best = packing.pack.score.toString();
    const bestWith = bestWithIt(packing, project, election.budget)?.toString();
    return { project: id, outcome: 'lost', why: 'not-in-best', welfare, best, ...(bestWith ? { bestWith } : {}) };
  });
};

/** The highest score of a set with this project in it; null when that is too laborious to find. */
const bestWithIt = ({ items }: Packing, project: number, money: bigint): bigint | null => {
  const { cost, score } = items.get(project)!;
  const others = [...items].filter(([other]) => other !== project).map(([, item]) => item);
  try {
    return score + bestScore(others, money - cost, widestAside);
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
};
