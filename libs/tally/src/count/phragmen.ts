import { compareFractions } from '../exact/fraction.ts';
import type { Reason, TieMet } from '../explain/reason.ts';
import { type PhragmenRun, runPhragmen } from '../phragmen/sequence.ts';
import { amount } from './amount.ts';
import type { PhragmenRule } from '../rules/rule.ts';
import type { Decision, TraceRound } from './outcome.ts';
import { inParts, type Part } from './parts.ts';
import { barredBecause, overBudget, refusal } from './refusal.ts';
import type { Setting } from './setting.ts';
import { tieMet } from './tie-met.ts';

/** Sequential Phragmén over who supports what; reserve and losers by the load at which they would have been next. */
export const countPhragmen = (setting: Setting, rule: PhragmenRule): Decision =>
  inParts(setting, rule, (part) => phragmenPart(setting, part));

const phragmenPart = (setting: Setting, part: Part): Decision => {
  const { votes, ties, election } = setting;
  const isSupported = (project: number) => part.candidates(project) && votes.votes[project]! > 0;
  const entrants = Array.from(votes.ids.keys()).filter(isSupported);
  const run = runPhragmen(votes, {
    entrants: entrants.filter((project) => votes.costs[project]! <= part.money),
    money: part.money,
    room: part.room,
    ties,
  });
  const winners = run.steps.map(({ project }) => project);
  const met = tiesMet(setting, run, part);
  return {
    winners,
    paidInPart: new Map(),
    rounds: roundsOf(setting, run, part),
    ties: met,
    reasons: reasonsOf(setting, run, { part, met }),
    reserve: reserveOf(
      setting,
      run,
      entrants.filter((project) => !winners.includes(project) && votes.costs[project]! <= election.budget),
    ),
  };
};

const roundsOf = ({ votes }: Setting, { steps }: PhragmenRun, { after, reserved }: Part): TraceRound[] =>
  steps.map(({ project, load, tied, left }, at) => ({
    round: after + at + 1,
    stage: 'phragmen',
    project: votes.ids[project]!,
    cost: amount(votes.costs[project]!),
    load: amount(load),
    left: amount(reserved + left - votes.costs[project]!),
    ...(tied.length > 1 ? { tied: tied.map((each) => votes.ids[each]!).sort() } : {}),
  }));

const tiesMet = (setting: Setting, { steps }: PhragmenRun, { after }: Part): TieMet[] =>
  steps.flatMap(({ project, tied }, at) =>
    tied.length > 1 ? [tieMet(setting, { round: after + at + 1, stage: 'phragmen', project, tied })] : [],
  );

const reasonsOf = (
  setting: Setting,
  run: PhragmenRun,
  { part, met }: { part: Part; met: readonly TieMet[] },
): Reason[] => {
  const { votes, election } = setting;
  const won = new Map(run.steps.map((step, at) => [step.project, { ...step, round: part.after + at + 1 }]));
  return votes.ids.map((id, project): Reason => {
    const step = won.get(project);
    const score = votes.votes[project]!;
    if (step) {
      const { round, load, left } = step;
      const how = { how: 'phragmen', round, score, load: amount(load), leftBefore: amount(left) } as const;
      return { project: id, outcome: 'won', ...how };
    }
    const refused = refusal(setting, project);
    if (refused) return { project: id, ...refused };
    if (score === 0) return { project: id, outcome: 'lost', why: 'no-votes' };
    if (votes.costs[project]! > election.budget) return overBudget(setting, id);
    const tie = met.find(({ projects }) => projects.includes(id));
    const barred = run.barred.get(project);
    if (barred && !tie) return barredBecause(setting, id, barred);
    return lostBecause(setting, run, { project, tie });
  });
};

/** The count ended before this project, or at it: because it did not fit, or because one with the same load did not. */
const lostBecause = (
  { votes }: Setting,
  { stoppedAt, left, loadAtEnd }: PhragmenRun,
  { project, tie }: { project: number; tie: TieMet | undefined },
): Reason => {
  const load = amount(loadAtEnd(project));
  const lost = { project: votes.ids[project]!, outcome: 'lost' } as const;
  if (tie) return { ...lost, why: 'tie', tie, load };
  const seen = { score: votes.votes[project]!, left: amount(left), load };
  const doesNotFit = (each: number) => votes.costs[each]! > left;
  const wasInTime = stoppedAt.length === 0 || stoppedAt.includes(project);
  if (!wasInTime) return { ...lost, why: 'after-the-end', ...seen };
  if (doesNotFit(project)) return { ...lost, why: 'does-not-fit', ...seen };
  return {
    ...lost,
    why: 'equal-did-not-fit',
    ...seen,
    equals: stoppedAt
      .filter(doesNotFit)
      .map((each) => votes.ids[each]!)
      .sort(),
  };
};

const reserveOf = ({ ties }: Setting, { loadAtEnd }: PhragmenRun, losers: readonly number[]): number[] => {
  const loads = new Map(losers.map((project) => [project, loadAtEnd(project)]));
  return losers.toSorted((a, b) => compareFractions(loads.get(a)!, loads.get(b)!) || ties.rank[a]! - ties.rank[b]!);
};
