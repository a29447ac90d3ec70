import { cutDecimal, type Fraction, fraction } from '../exact/fraction.ts';
import type { Money, Reason, Spending, TieMet } from '../explain/reason.ts';
import {
  type Money as Had,
  type OverspendingRun,
  type OverspendingStep,
  runOverspending,
} from '../overspending/sequence.ts';
import type { Profile } from '../election/profile.ts';
import type { OverspendingRule } from '../rules/rule.ts';
import { amount } from './amount.ts';
import type { Decision, TraceRound } from './outcome.ts';
import { overBudget, refusal } from './refusal.ts';
import type { Setting } from './setting.ts';
import { tieMet } from './tie-met.ts';

interface Counted {
  readonly run: OverspendingRun;
  readonly profile: Profile;
}

/** Equal Shares with bounded overspending; experimental. */
export const countOverspending = (setting: Setting, rule: OverspendingRule): Decision => {
  const { election, failure, ties } = setting;
  const profile = setting.profile(rule.utility);
  const isSupported = (project: number) => profile.starts[project + 1]! > profile.starts[project]!;
  const entrants = Array.from(profile.ids.keys()).filter(
    (project) => failure(project) === null && profile.costs[project]! > 0n && isSupported(project),
  );
  const stakes = rule.utility.kind === 'cost' ? profile.costs : profile.costs.map(() => 1n);
  const run = runOverspending(profile, { entrants, stakes, budget: election.budget, ties });
  const winners = run.steps.map(({ project }) => project);
  const counted = { run, profile };
  const met = tiesOf(setting, run);
  return {
    winners,
    paidInPart: new Map(),
    rounds: run.steps.map((step, at) => roundOf(profile, step, at)),
    ties: met,
    reasons: reasonsOf(setting, counted, met),
    reserve: entrants
      .filter((project) => !winners.includes(project) && profile.costs[project]! <= election.budget)
      .sort((a, b) => supportOf(counted, b) - supportOf(counted, a) || ties.rank[a]! - ties.rank[b]!),
  };
};

const roundOf = (profile: Profile, step: OverspendingStep, at: number): TraceRound => {
  const { project, price, tied, left } = step;
  return {
    round: at + 1,
    stage: 'overspending',
    project: profile.ids[project]!,
    cost: amount(profile.costs[project]!),
    price: amount(price),
    covered: coveredBy(profile, step),
    left: amount(left - profile.costs[project]!),
    ...(tied.length > 1 ? { tied: tied.map((each) => profile.ids[each]!).sort() } : {}),
  };
};

/** The part of its cost that the supporters of a winner paid, in percent. */
const coveredBy = (profile: Profile, { project, ...step }: OverspendingStep): string => {
  const { num, den } = paidBy(profile, project, step);
  return cutDecimal(fraction(100n * num, den * profile.costs[project]!), 3);
};

/** What the supporters of a project have together. */
const moneyOf = ({ starts, group, weight }: Profile, project: number, { each, unit }: Had): Fraction => {
  let sum = 0n;
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1) sum += BigInt(weight[at]!) * each[group[at]!]!;
  return { num: sum, den: unit };
};

/** What the supporters of a project paid in a round. */
const paidBy = (
  profile: Profile,
  project: number,
  { before, after }: Pick<OverspendingStep, 'before' | 'after'>,
): Fraction => {
  const [had, has] = [moneyOf(profile, project, before), moneyOf(profile, project, after)];
  return { num: had.num * has.den - has.num * had.den, den: had.den * has.den };
};

const tiesOf = (setting: Setting, { steps }: OverspendingRun): TieMet[] =>
  steps.flatMap(({ project, tied }, at) =>
    tied.length > 1 ? [tieMet(setting, { round: at + 1, stage: 'overspending', project, tied })] : [],
  );

const reasonsOf = (setting: Setting, counted: Counted, met: readonly TieMet[]): Reason[] => {
  const { profile, run } = counted;
  const won = new Map(run.steps.map((step, at) => [step.project, { step, round: at + 1 }]));
  return profile.ids.map((id, project): Reason => {
    const winner = won.get(project);
    if (winner) {
      const { step, round } = winner;
      const how = { how: 'overspending', round, price: amount(step.price), covered: coveredBy(profile, step) } as const;
      return { project: id, outcome: 'won', ...how };
    }
    const refused = refusal(setting, project);
    if (refused) return { project: id, ...refused };
    if (profile.starts[project] === profile.starts[project + 1])
      return { project: id, outcome: 'lost', why: 'no-votes' };
    if (profile.costs[project]! > setting.election.budget) return overBudget(setting, id);
    const tie = met.find(({ projects }) => projects.includes(id));
    if (tie) return { project: id, outcome: 'lost', why: 'tie', tie };
    return lostBecause(setting, counted, project);
  });
};

/** What is left does not pay for it; or it would, but its supporters have spent all they had. */
const lostBecause = ({ votes }: Setting, counted: Counted, project: number): Reason => {
  const { run, profile } = counted;
  const lost = { project: profile.ids[project]!, outcome: 'lost' } as const;
  if (profile.costs[project]! > run.left)
    return { ...lost, why: 'does-not-fit', score: votes.votes[project]!, left: amount(run.left) };
  return { ...lost, why: 'money-spent', support: supportOf(counted, project), money: moneyFor(counted, project) };
};

/** The part of its cost that a project's supporters have left, in whole percent rounded down. */
const supportOf = ({ run, profile }: Counted, project: number): number => {
  const { num, den } = moneyOf(profile, project, run.money);
  return Number((100n * num) / (den * profile.costs[project]!));
};

const moneyFor = ({ run, profile }: Counted, project: number): Money => {
  const start = run.steps[0]?.before ?? run.money;
  return {
    needed: amount(profile.costs[project]!),
    atStart: amount(moneyOf(profile, project, start)),
    atEnd: amount(moneyOf(profile, project, run.money)),
    spentOn: run.steps.flatMap((step) => spendingOn(profile, project, step)),
  };
};

/** What supporters of a project paid for a winner; nothing when they did not. */
const spendingOn = (profile: Profile, project: number, step: OverspendingStep): Spending[] => {
  const { before, after } = step;
  const spent = paidBy(profile, project, step);
  if (spent.num === 0n) return [];
  const hasPaid = before.each.map((had, group) => had * after.unit > after.each[group]! * before.unit);
  const { num: payers } = moneyOf(profile, project, { each: hasPaid.map(BigInt), unit: 1n });
  const { num: heads } = moneyOf(profile, project, { each: hasPaid.map(() => 1n), unit: 1n });
  return [
    {
      project: profile.ids[step.project]!,
      amount: amount(spent),
      sharedSupporters: Number(payers),
      percent: cutDecimal(fraction(payers * 100n, heads), 3),
    },
  ];
};
