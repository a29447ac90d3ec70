import type { Election } from '../election/election.ts';
import { canonicalJson } from '../exact/canonical.ts';
import { sha256Hex } from '../exact/sha256.ts';
import { compareOutcomes, measure } from '../explain/measures.ts';
import { greedyByVotes } from '../rules/presets.ts';
import { limitsOf } from '../limits/quota.ts';
import type { Rule } from '../rules/rule.ts';
import { countExactShares } from './exact-shares.ts';
import { countGreedy } from './greedy.ts';
import { withDistances } from './with-distances.ts';
import type { CountResult, Decision, Trace } from './outcome.ts';
import { countOverspending } from './overspending.ts';
import { countPhragmen } from './phragmen.ts';
import { type Progress, type Setting, settingOf } from './setting.ts';
import { countShares } from './shares.ts';
import { electionPart } from './trace.ts';
import { countWelfare } from './welfare.ts';

export interface CountOptions {
  /** Told before every pass after the first; throwing from it cancels the count. */
  readonly tell?: (progress: Progress) => void;
}

/** Counts an election by a rule: exact, the same for every order of ballots, with a reason for every project. */
export const count = (election: Election, rule: Rule, options: CountOptions = {}): CountResult => {
  const setting = settingOf(election, rule, options.tell);
  const decision = decide(setting, rule);
  const ids = (projects: readonly number[]) => projects.map((project) => setting.votes.ids[project]!);
  const winners = ids(decision.winners);
  const paid = paidFor(setting, decision);
  const totalCost = totalOf(paid);
  const trace = traceOf(setting, rule, { decision, winners, totalCost });
  return {
    winners,
    totalCost,
    reserve: ids(decision.reserve),
    reasons: withDistances(setting, rule, decision),
    ties: decision.ties,
    measures: measure(election, setting.votes, paid),
    besideGreedy: compareOutcomes(setting.votes, decision.winners, plainGreedy(setting, rule)),
    trace,
    fingerprint: sha256Hex(canonicalJson(trace)),
  };
};

/** Who wins and what it costs, and nothing else: for those who count many elections, or one many times. */
export const winnersOf = (election: Election, rule: Rule): Pick<CountResult, 'winners' | 'totalCost'> => {
  const setting = { ...settingOf(election, rule), isBare: true };
  const decision = decide(setting, rule);
  return {
    winners: decision.winners.map((project) => setting.votes.ids[project]!),
    totalCost: totalOf(paidFor(setting, decision)),
  };
};

/** What a rule decides, without measures and trace. */
const decide = (setting: Setting, rule: Rule): Decision => {
  switch (rule.kind) {
    case 'greedy':
      return countGreedy(setting, rule);
    case 'equal-shares':
      return countShares(setting, rule);
    case 'phragmen':
      return countPhragmen(setting, rule);
    case 'exact-shares':
      return countExactShares(setting, rule);
    case 'overspending':
      return countOverspending(setting, rule);
    case 'welfare':
      return countWelfare(setting, rule);
  }
};

/** What each winner got, in the order in which they were chosen. */
const paidFor = ({ votes }: Setting, { winners, paidInPart }: Decision): ReadonlyMap<number, bigint> =>
  new Map(winners.map((project) => [project, paidInPart.get(project) ?? votes.costs[project]!]));

const totalOf = (paid: ReadonlyMap<number, bigint>): bigint => [...paid.values()].reduce((sum, cost) => sum + cost, 0n);

/** Greedy by votes with the same limits, ties by id. */
const plainGreedy = (setting: Setting, rule: Rule): readonly number[] =>
  countGreedy(setting, { ...greedyByVotes({ chain: [] }), ...limitsOf(rule) }).winners;

const traceOf = (
  setting: Setting,
  rule: Rule,
  made: { decision: Decision; winners: readonly string[]; totalCost: bigint },
): Trace => ({
  format: 'ortaq-trace-1',
  rule,
  election: electionPart(setting.election, setting.votes, rule),
  ...(made.decision.floors ? { floors: made.decision.floors } : {}),
  ...(made.decision.shares ? { shares: made.decision.shares } : {}),
  rounds: made.decision.rounds,
  ties: made.decision.ties,
  ...(made.decision.comparison ? { comparison: made.decision.comparison } : {}),
  winners: made.winners,
  totalCost: made.totalCost.toString(),
});
