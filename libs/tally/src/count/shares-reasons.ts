import type { Money, Reason, Spending, TieMet } from '../explain/reason.ts';
import { amountOf, type SeenRound } from '../explain/witness.ts';
import { cutDecimal, fraction } from '../exact/fraction.ts';
import { amount } from './amount.ts';
import type { Decision } from './outcome.ts';
import { barredBecause, overBudget, refusal } from './refusal.ts';
import type { Setting } from './setting.ts';
import { effectiveVotes, moneyAtStart, type SharesRun } from './shares-run.ts';

/** From this effective support on, a project lost narrowly. */
export const narrow = 95;

/** Why each project won or lost under equal shares, every tie met, and who is next in line. */
export const sharesReasons = (
  setting: Setting,
  run: SharesRun,
  ties: readonly TieMet[],
): Pick<Decision, 'reasons' | 'ties' | 'reserve'> => {
  const bought = new Map(run.witness.rounds.map((round) => [round.project, round]));
  const filled = new Map(run.filled.steps.filter(({ taken }) => taken === 'whole').map((step) => [step.project, step]));
  const reasons = run.profile.ids.map((id, project): Reason => {
    const seen = bought.get(project);
    const step = filled.get(project);
    if (seen) return { project: id, ...boughtBecause(run, seen) };
    if (step) {
      const round = run.part.after + run.completed.winners.length + run.filled.taken.indexOf(project) + 1;
      return {
        project: id,
        outcome: 'won',
        how: 'fill',
        round,
        score: run.filled.scores[project]!,
        leftBefore: amount(step.left),
      };
    }
    return lostBecause(setting, run, { id, project, tie: ties.find((met) => met.projects.includes(id)) });
  });
  const isWinner = (project: number) => bought.has(project) || filled.has(project);
  return { reasons, ties: [...ties, ...run.filled.ties], reserve: reserveOf(setting, run, isWinner) };
};

const boughtBecause = ({ profile, part }: SharesRun, { round, project, price }: SeenRound) =>
  ({
    outcome: 'won',
    how: 'shares',
    round: part.after + round,
    price: amount(price),
    effectiveVotes: amount(effectiveVotes(profile.costs[project]!, price)),
  }) as const;

const lostBecause = (
  setting: Setting,
  run: SharesRun,
  { id, project, tie }: { id: string; project: number; tie: TieMet | undefined },
): Reason => {
  const refused = refusal(setting, project);
  if (refused) return { project: id, ...refused };
  const supporters = headsOf(run, project);
  if (supporters === 0) return { project: id, outcome: 'lost', why: 'no-votes' };
  if (run.profile.costs[project]! > setting.election.budget) return overBudget(setting, id);
  const support = run.witness.support[project]!;
  const money = moneyOf(run, project, supporters);
  if (tie) return { project: id, outcome: 'lost', why: 'tie', tie, support, money };
  const barred = run.witness.barred.get(project);
  if (barred) return barredBecause(setting, id, barred);
  const { overshoot } = run.completed;
  if (overshoot?.winners.includes(project)) {
    const together = { total: amount(overshoot.cost), budget: amount(run.part.money) };
    return { project: id, outcome: 'lost', why: 'over-together', ...together, support, money };
  }
  const { num, den } = moneyAtStart(run, project);
  const couldEverPay = num >= run.profile.costs[project]! * den;
  if (!couldEverPay) return { project: id, outcome: 'lost', why: 'few-supporters', support, money };
  return { project: id, outcome: 'lost', why: support >= narrow ? 'narrowly' : 'money-spent', support, money };
};

const headsOf = ({ profile }: SharesRun, project: number): number => {
  let heads = 0;
  for (let at = profile.starts[project]!; at < profile.starts[project + 1]!; at += 1) heads += profile.weight[at]!;
  return heads;
};

const moneyOf = (run: SharesRun, project: number, supporters: number): Money => {
  const { witness, profile, part } = run;
  const spentOn = witness.rounds
    .filter((round) => round.paid[project]! > 0)
    .map((round): Spending => ({
      project: profile.ids[round.project]!,
      amount: amountOf(round.paid[project]!),
      sharedSupporters: round.payers[project]!,
      percent: cutDecimal(fraction(BigInt(round.payers[project]!) * 100n, BigInt(supporters)), 3),
    }));
  const dropped = witness.dropped.get(project);
  return {
    needed: amount(profile.costs[project]!),
    atStart: amount(moneyAtStart(run, project)),
    atEnd: amount(witness.left(project)),
    ...(dropped && dropped.round > 0
      ? { droppedAfter: { round: part.after + dropped.round, left: amount(dropped.left) } }
      : {}),
    spentOn,
  };
};

/** Losers that could be paid from the whole budget, best effective support first, then the agreed tie order. */
const reserveOf = (
  setting: Setting,
  { witness, profile }: SharesRun,
  isWinner: (project: number) => boolean,
): number[] =>
  Array.from(profile.ids.keys())
    .filter((project) => !isWinner(project) && setting.failure(project) === null && profile.votes[project]! > 0)
    .filter((project) => profile.costs[project]! <= setting.election.budget)
    .sort((a, b) => witness.support[b]! - witness.support[a]! || setting.ties.rank[a]! - setting.ties.rank[b]!);
