import { count, type Election, parsePb, ruleOfRun, tieNameOf, tiesOfRun } from '@ortaq/tally';

import { bytesOf } from './published.ts';

/** What is counted of every election. The first count groups the ballots, and the others find them grouped. */
export const measuredRuns = ['greedy:cost', 'phragmen', 'mes:cost', 'mes_add1u:cost', 'checker_add1:cost'] as const;

export type MeasuredRun = (typeof measuredRuns)[number];

export interface Measured {
  readonly seconds: number;
  readonly passes: number;
  readonly winners: readonly string[];
}

/** One election, measured in a process of its own: CPU seconds, and the most memory that it ever held. */
export interface CaseFound {
  readonly ballots: number;
  readonly parse: number;
  readonly runs: Readonly<Partial<Record<MeasuredRun, Measured>>>;
  readonly peakMb: number;
  /** A fixed loop of arithmetic, to tell how fast the machine was just then. */
  readonly calibration: number;
}

function timed<Result>(work: () => Result): { result: Result; seconds: number } {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { result, seconds: (user + system) / 1e6 };
}

function arithmetic(): number {
  let sum = 0;
  for (let at = 1; at <= 100_000_000; at += 1) sum += 1 / at;
  return sum;
}

function electionOf(name: string): Election {
  const reading = parsePb(bytesOf(name));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.election;
}

function measured(election: Election, id: MeasuredRun): [MeasuredRun, Measured][] {
  const rule = ruleOfRun(id, election.voteType, tiesOfRun(tieNameOf(id, 'lexico')));
  if (!rule) return [];
  const { result, seconds } = timed(() => count(election, rule));
  return [[id, { seconds, passes: result.trace.shares?.passes ?? 1, winners: result.winners }]];
}

export function measureCase(name: string): CaseFound {
  const { result: election, seconds: parse } = timed(() => electionOf(name));
  const runs = Object.fromEntries(measuredRuns.flatMap((id) => measured(election, id)));
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { ballots: election.ballots.length, parse, runs, peakMb, calibration: timed(arithmetic).seconds };
}
