import { count, type Election, parsePb, ruleOfRun, tieNameOf, tiesOfRun, winnersOf } from '@ortaq/tally';

import { bytesOf } from './published.ts';

/** What is counted of every election. */
export const measuredRuns = ['greedy:cost', 'phragmen', 'mes:cost', 'mes_add1u:cost', 'checker_add1:cost'] as const;

export type MeasuredRun = (typeof measuredRuns)[number];

export interface Measured {
  /** The rule alone over grouped ballots, which is what the reference's time means: half of the repeated runs took less. */
  readonly seconds: number;
  /** The first whole count before it, with reasons, measures and trace; that of the first rule also groups the ballots. */
  readonly explained: number;
  readonly passes: number;
  readonly winners: readonly string[];
}

/** One election, measured in a process of its own: CPU seconds, and the most memory that it ever held. */
export interface CaseFound {
  readonly ballots: number;
  readonly parse: number;
  /** By the clock: what reading the election took beyond reading its bytes. */
  readonly parseMs: number;
  readonly runs: Readonly<Partial<Record<MeasuredRun, Measured>>>;
  readonly peakMb: number;
  /** A fixed loop of arithmetic, to tell how fast the machine was just then. */
  readonly calibration: number;
}

/** A rule is repeated for so many CPU seconds, or counted once: the compiler has then seen it, as Python's was before it began. */
const REPEATED = 1;

function timed<Result>(work: () => Result): { result: Result; seconds: number } {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { result, seconds: (user + system) / 1e6 };
}

function repeated(work: () => unknown): number[] {
  const runs: number[] = [];
  for (let spent = 0; spent < REPEATED; spent += runs.at(-1)!) runs.push(timed(work).seconds);
  return runs;
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1]!;

function arithmetic(): number {
  let sum = 0;
  for (let at = 1; at <= 100_000_000; at += 1) sum += 1 / at;
  return sum;
}

function electionOf(name: string, bytes: Uint8Array): Election {
  const reading = parsePb(bytes);
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.election;
}

function measured(election: Election, id: MeasuredRun): [MeasuredRun, Measured][] {
  const rule = ruleOfRun(id, election.voteType, tiesOfRun(tieNameOf(id, 'lexico')));
  if (!rule) return [];
  const { result, seconds: explained } = timed(() => count(election, rule));
  const seconds = median(repeated(() => winnersOf(election, rule)));
  return [[id, { seconds, explained, passes: result.trace.shares?.passes ?? 1, winners: result.winners }]];
}

export function measureCase(name: string): CaseFound {
  const bytes = bytesOf(name);
  const begun = performance.now();
  const { result: election, seconds: parse } = timed(() => electionOf(name, bytes));
  const parseMs = performance.now() - begun;
  const runs = Object.fromEntries(measuredRuns.flatMap((id) => measured(election, id)));
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { ballots: election.ballots.length, parse, parseMs, runs, peakMb, calibration: timed(arithmetic).seconds };
}
