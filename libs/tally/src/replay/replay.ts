import { amount } from '../count/amount.ts';
import type { Trace, TraceRound } from '../count/outcome.ts';
import { electionPart } from '../count/trace.ts';
import { settingOf, type Setting } from '../count/setting.ts';
import type { Election } from '../election/election.ts';
import type { Rule } from '../rules/rule.ts';
import { canonicalJson } from '../exact/canonical.ts';
import type { ReplayCode, ReplayFault } from './fault.ts';
import { replayPhragmen } from './replay-phragmen.ts';
import { replayWelfare } from './replay-welfare.ts';
import { PlainShares } from './plain-shares.ts';
import { Rational } from './rational.ts';

/**
 * Follows a trace round by round with a second, plain implementation in exact fractions; null when every round is as it must be.
 * The endowment is taken from the trace: that it is the right one is shown by counting again. Meant for auditors; seconds, not milliseconds.
 */
export const replay = (election: Election, trace: Trace): ReplayFault | null => {
  const setting = settingOf(election, trace.rule);
  const isSame = canonicalJson(electionPart(election, setting.votes)) === canonicalJson(trace.election);
  if (!isSame) return { code: 'other-election', round: 0 };
  if (trace.rule.kind === 'phragmen') return replayPhragmen(setting, trace);
  if (trace.rule.kind === 'welfare') return replayWelfare(setting, trace.rule, trace);
  return replayShares(setting, trace) ?? replayWalk(setting, trace);
};

const replayShares = (setting: Setting, trace: Trace): ReplayFault | null => {
  const rounds = trace.rounds.filter(({ stage }) => stage === 'shares');
  if (trace.rule.kind !== 'equal-shares' || !trace.shares || trace.comparison?.kept === 'second') return null;
  const endowment = new Rational(BigInt(trace.shares.endowment.num), BigInt(trace.shares.endowment.den));
  const place = new Map(setting.votes.ids.map((id, at) => [id, at]));
  const admits = (id: string) => setting.failure(place.get(id)!) === null;
  const state = new PlainShares(setting.election, trace.rule.utility, { endowment, admits });
  for (const round of rounds) {
    const code = sharesFault(state, round, (id) => setting.ties.rank[place.get(id)!]!);
    if (code) return { code, round: round.round, project: round.project };
  }
  return state.cheapest() ? { code: 'more-was-possible', round: rounds.length + 1 } : null;
};

const sharesFault = (state: PlainShares, round: TraceRound, rank: (id: string) => number): ReplayCode | null => {
  const best = state.cheapest();
  if (!best?.tied.includes(round.project)) return 'not-cheapest';
  const tied = best.tied.length > 1 ? best.tied : [];
  if (tied.toSorted().join('\n') !== (round.tied ?? []).toSorted().join('\n')) return 'other-tie';
  if (best.tied.some((id) => rank(id) < rank(round.project))) return 'tie-broken-otherwise';
  return amount(state.buy(round.project)) === round.price ? null : 'other-price';
};

/** Greedy rounds and the fill: best score first, ties as agreed, each within what was left. */
const replayWalk = ({ votes, ties, election }: Setting, { rule, rounds }: Trace): ReplayFault | null => {
  const place = new Map(votes.ids.map((id, at) => [id, at]));
  const costOf = (id: string) => votes.costs[place.get(id)!]!;
  const isInOrder = (a: TraceRound, b: TraceRound) =>
    (a.score ?? 0) - (b.score ?? 0) || ties.rank[place.get(b.project)!]! - ties.rank[place.get(a.project)!]!;
  let left = election.budget;
  let before: TraceRound | null = null;
  for (const step of rounds) {
    const fault =
      step.stage === 'shares'
        ? null
        : walkFault(rule, { fits: costOf(step.project) <= left, order: before ? isInOrder(before, step) : 1 });
    if (fault) return { code: fault, round: step.round, project: step.project };
    left -= costOf(step.project);
    before = step.stage === 'shares' ? null : step;
  }
  return null;
};

const walkFault = (rule: Rule, step: { fits: boolean; order: number }): ReplayCode | null => {
  const allowsPart = rule.kind === 'greedy' && rule.overflow === 'part';
  if (!step.fits && !allowsPart) return 'does-not-fit';
  const isByScore =
    rule.kind === 'greedy' ? !rule.perCost : rule.kind === 'equal-shares' && !rule.completion.fill?.perCost;
  return isByScore && step.order < 0 ? 'not-next' : null;
};
