import type { Trace, TraceRound } from '../count/outcome.ts';
import { type Setting, settingOf } from '../count/setting.ts';
import { electionPart } from '../count/trace.ts';
import type { Election } from '../election/election.ts';
import { canonicalJson } from '../exact/canonical.ts';
import type { Stage } from '../explain/reason.ts';
import { floorsOf, limitsOf } from '../limits/quota.ts';
import type { ReplayCode, ReplayFault } from './fault.ts';
import { comparisonFault, ruleOfRounds } from './plain-comparison.ts';
import { type PlainRound, plainRounds } from './plain-count.ts';
import { replayWelfare } from './replay-welfare.ts';

export interface ReplayOptions {
  /** Follow only so many rounds, without asking whether the count could end there. */
  readonly upTo?: number;
}

/**
 * Follows a trace round by round with a second, plain implementation in exact fractions; null when everything is as it must be: each
 * round with its figures and ties, that no part ended too early, winners, cost and comparison. Endowments are taken from the trace: that
 * they are the right ones is shown by counting again, which gives the same fingerprint. Meant for auditors: seconds, not milliseconds.
 */
export const replay = (election: Election, trace: Trace, options: ReplayOptions = {}): ReplayFault | null => {
  const setting = settingOf(election, trace.rule);
  const isSame = same(electionPart(election, setting.votes, trace.rule), trace.election);
  if (!isSame) return { code: 'other-election', round: 0 };
  if (!hasItsParts(setting, trace)) return { code: 'other-part', round: 0 };
  const { upTo = Infinity } = options;
  const fault = roundsFault(setting, { ...trace, rounds: trace.rounds.slice(0, upTo) });
  if (fault) return fault.round > upTo ? null : fault;
  return options.upTo === undefined ? wholeFault(setting, trace) : null;
};

/** The first round that does not follow, or the one that is missing after the last. */
const roundsFault = (setting: Setting, trace: Trace): ReplayFault | null =>
  trace.rule.kind === 'welfare' ? replayWelfare(setting, trace.rule, trace) : followed(setting, trace);

const followed = (setting: Setting, trace: Trace): ReplayFault | null => {
  const expected = plainRounds(setting, { rule: ruleOfRounds(trace), trace });
  for (const [at, round] of trace.rounds.entries()) {
    const { value } = expected.next() as { value: PlainRound | undefined };
    const code = roundFault(value, round) ?? besideFault(value!, trace, at);
    if (code) return { code, round: round.round, project: round.project };
  }
  return expected.next().done ? null : { code: 'more-was-possible', round: trace.rounds.length + 1 };
};

const roundFault = (expected: PlainRound | undefined, actual: TraceRound): ReplayCode | null => {
  if (expected?.round.project !== actual.project || expected.round.stage !== actual.stage)
    return otherProject(expected?.round, actual);
  return otherFigure(expected.round, actual);
};

const otherFigure = (expected: TraceRound, actual: TraceRound): ReplayCode | null => {
  if (!same(expected.tied ?? [], actual.tied ?? [])) return 'other-tie';
  if (expected.price !== actual.price || expected.load !== actual.load) return 'other-price';
  return same(expected, actual) ? null : 'other-figure';
};

const pricedStages: ReadonlySet<Stage> = new Set(['shares', 'exact-shares', 'overspending', 'phragmen']);

const otherProject = (expected: TraceRound | undefined, actual: TraceRound): ReplayCode => {
  if (pricedStages.has(actual.stage))
    return expected?.tied?.includes(actual.project) ? 'tie-broken-otherwise' : 'not-cheapest';
  return expected && expected.stage !== actual.stage ? 'more-was-possible' : 'not-next';
};

/** What the trace tells beside a round: its tie, and the part it belongs to. */
const besideFault = ({ round, tie, part }: PlainRound, { ties, floors = [] }: Trace, at: number): ReplayCode | null => {
  const told = ties.filter((met) => met.round === round.round);
  if (!same(told, tie ? [tie] : [])) return 'other-tie';
  let rounds = 0;
  const inFloor = floors.findIndex((floor) => at < (rounds += floor.rounds));
  return part === (inFloor < 0 ? floors.length : inFloor) ? null : 'other-part';
};

const hasItsParts = ({ election }: Setting, { rule, shares, floors = [] }: Trace): boolean => {
  const expected = floorsOf(election, limitsOf(rule)).map(({ quota: { column, value }, money }) => ({
    column,
    value,
    budget: money.toString(),
  }));
  const told = floors.map(({ column, value, budget }) => ({ column, value, budget }));
  if (!same(expected, told)) return false;
  if (rule.kind === 'exact-shares') return shares?.endowment !== undefined;
  if (rule.kind !== 'equal-shares') return true;
  return [...floors.map((floor) => floor.shares), shares].every((part) =>
    rule.endowments ? part?.classes : part?.endowment,
  );
};

/** What only the whole of a trace can show. */
const wholeFault = (setting: Setting, trace: Trace): ReplayFault | null => {
  const paid = trace.rounds.reduce((sum, { cost }) => sum + BigInt(cost.split('.')[0]!), 0n);
  const winners = trace.rounds.map(({ project }) => project);
  const isTold = same(winners, trace.winners) && paid.toString() === trace.totalCost;
  return isTold ? comparisonFault(setting, trace) : { code: 'other-outcome', round: 0 };
};

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
