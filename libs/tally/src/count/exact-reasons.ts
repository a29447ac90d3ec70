import type { CompletedExactShares } from '../exact-shares/completion.ts';
import { cutDecimal, fraction } from '../exact/fraction.ts';
import type { Money, Reason, Spending, TieMet } from '../explain/reason.ts';
import { amount } from './amount.ts';
import { type ExactWitness, moneyOf, shareableOf } from './exact-witness.ts';
import type { Decision } from './outcome.ts';
import { overBudget, refusal } from './refusal.ts';
import type { Setting } from './setting.ts';
import { narrow } from './shares-reasons.ts';
import type { Walked } from './walk-through.ts';

/** All that a count by Exact Equal Shares found out. */
export interface ExactCount {
  readonly completed: CompletedExactShares;
  readonly witness: ExactWitness;
  readonly filled: Walked;
}

/** Why each project won or lost, every tie met, and who is next in line: whose supporters could share most of the cost at the end. */
export const exactReasons = (
  setting: Setting,
  counted: ExactCount,
  ties: readonly TieMet[],
): Pick<Decision, 'reasons' | 'ties' | 'reserve'> => {
  const { votes, election, failure } = setting;
  const won = winnersOf(setting, counted);
  const losers = Array.from(votes.ids.keys()).filter(
    (project) => !won.has(project) && votes.votes[project]! > 0 && votes.costs[project]! > 0n,
  );
  const support = new Map(losers.map((project) => [project, supportOf(setting, counted, project)]));
  const reasons = votes.ids.map((id, project): Reason => {
    const winner = won.get(project);
    if (winner) return winner;
    const refused = refusal(setting, project);
    if (refused) return { project: id, ...refused };
    if (!support.has(project)) return { project: id, outcome: 'lost', why: 'no-votes' };
    if (votes.costs[project]! > election.budget) return overBudget(setting, id);
    const tie = ties.find(({ projects }) => projects.includes(id));
    return lostBecause(setting, counted, { project, support: support.get(project)!, tie });
  });
  const reserve = losers
    .filter((project) => failure(project) === null && votes.costs[project]! <= election.budget)
    .sort((a, b) => support.get(b)! - support.get(a)! || setting.ties.rank[a]! - setting.ties.rank[b]!);
  return { reasons, ties: [...ties, ...counted.filled.ties], reserve };
};

const winnersOf = ({ votes }: Setting, { completed: { rounds }, filled }: ExactCount): Map<number, Reason> => {
  const won = new Map<number, Reason>();
  rounds.forEach(({ project, payers }, at) => {
    const price = amount({ num: votes.costs[project]!, den: BigInt(payers) });
    const how = { how: 'shares', round: at + 1, price, effectiveVotes: amount(BigInt(payers)) } as const;
    won.set(project, { project: votes.ids[project]!, outcome: 'won', ...how });
  });
  for (const { project, left, taken } of filled.steps) {
    if (taken !== 'whole') continue;
    const how = { how: 'fill', round: won.size + 1, score: filled.scores[project]!, leftBefore: amount(left) } as const;
    won.set(project, { project: votes.ids[project]!, outcome: 'won', ...how });
  }
  return won;
};

/** The part of the cost, in whole percent rounded down, that equal shares could raise at the end. */
const supportOf = ({ votes }: Setting, { completed: { wallets } }: ExactCount, project: number): number => {
  const { num, den } = shareableOf(wallets, project);
  return Number((100n * num) / (den * votes.costs[project]!));
};

const lostBecause = (
  { votes }: Setting,
  counted: ExactCount,
  { project, support, tie }: { project: number; support: number; tie: TieMet | undefined },
): Reason => {
  const lost = { project: votes.ids[project]!, outcome: 'lost' } as const;
  const money = moneyFor(votes, counted, project);
  if (tie) return { ...lost, why: 'tie', tie, support, money };
  if (counted.witness.dropped.get(project)?.round === 0) return { ...lost, why: 'few-supporters', support, money };
  return { ...lost, why: support >= narrow ? 'narrowly' : 'money-spent', support, money };
};

const moneyFor = (votes: Setting['votes'], { completed, witness }: ExactCount, project: number): Money => {
  const { wallets, endowment } = completed;
  const heads = BigInt(votes.votes[project]!);
  const dropped = witness.dropped.get(project);
  return {
    needed: amount(votes.costs[project]!),
    atStart: amount({ num: endowment.num * heads, den: endowment.den }),
    atEnd: amount(moneyOf(wallets, project)),
    shareable: amount(shareableOf(wallets, project)),
    ...(dropped && dropped.round > 0 ? { droppedAfter: { round: dropped.round, left: amount(dropped.left) } } : {}),
    spentOn: spendingOf(votes, completed, project),
  };
};

/** What supporters paid for winners together, in the order of purchase. */
const spendingOf = (
  votes: Setting['votes'],
  { wallets, rounds }: CompletedExactShares,
  project: number,
): Spending[] => {
  const { starts, group, weight } = votes;
  const heads = new Map<number, number>();
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) heads.set(group[at]!, weight[at]!);
  return wallets.payments.flatMap(({ price, groups }, at) => {
    const payers = BigInt(groups.reduce((sum, each) => sum + (heads.get(each) ?? 0), 0));
    if (payers === 0n) return [];
    return {
      project: votes.ids[rounds[at]!.project]!,
      amount: amount({ num: price.num * payers, den: price.den }),
      sharedSupporters: Number(payers),
      percent: cutDecimal(fraction(payers * 100n, BigInt(votes.votes[project]!)), 3),
    };
  });
};
