import type { Trace, TraceRound } from '../count/outcome.ts';
import type { Setting } from '../count/setting.ts';
import { countWelfare } from '../count/welfare.ts';
import type { Election } from '../election/election.ts';
import { type Utility, worthOf } from '../election/utility.ts';
import type { WelfareRule } from '../rules/rule.ts';
import type { ReplayFault } from './fault.ts';
import { type PlainItem, plainWelfare } from './plain-welfare.ts';

/** Different total costs that are looked at, at most. */
const most = 20_000;

type Told = Pick<TraceRound, 'project' | 'welfare'>;

/** A set has no rounds to follow: it is found again, by plain means when the election is small, otherwise by counting again. */
export const replayWelfare = (setting: Setting, rule: WelfareRule, { rounds }: Trace): ReplayFault | null => {
  const expected: readonly Told[] = plainRounds(setting, rule) ?? countWelfare(setting, rule).rounds;
  const at = rounds.findIndex(({ project, welfare }, place) => {
    const right = expected[place];
    return project !== right?.project || welfare !== right.welfare;
  });
  if (at >= 0) return { code: 'not-in-best', round: at + 1, project: rounds[at]!.project };
  return expected.length > rounds.length ? { code: 'more-was-possible', round: rounds.length + 1 } : null;
};

const plainRounds = ({ election, ties, failure }: Setting, rule: WelfareRule): Told[] | null => {
  const scores = scoresOf(election, rule.score);
  const items = election.projects.map(({ id, cost }, at): PlainItem => ({
    id,
    cost,
    score: scores.get(id) ?? 0n,
    rank: ties.rank[at]!,
  }));
  const allowed = items.filter(({ score }, at) => score > 0n && failure(at) === null);
  const best = plainWelfare(allowed, election.budget, most);
  const order = best?.toSorted((a, b) => (a.score === b.score ? a.rank - b.rank : a.score > b.score ? -1 : 1));
  return order?.map(({ id, score }) => ({ project: id, welfare: score.toString() })) ?? null;
};

const scoresOf = ({ ballots, projects }: Election, by: Utility): ReadonlyMap<string, bigint> => {
  const costs = new Map(projects.map(({ id, cost }) => [id, cost]));
  const scores = new Map<string, bigint>();
  for (const ballot of ballots) {
    const worth = worthOf(by, ballot);
    ballot.choices.forEach((id, at) => {
      const gain = by.kind === 'cost' ? costs.get(id)! : BigInt(worth?.[at] ?? 1);
      scores.set(id, (scores.get(id) ?? 0n) + gain);
    });
  }
  return scores;
};
