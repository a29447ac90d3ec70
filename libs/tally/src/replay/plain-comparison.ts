import type { Trace } from '../count/outcome.ts';
import type { Setting } from '../count/setting.ts';
import type { Election } from '../election/election.ts';
import { canonicalJson } from '../exact/canonical.ts';
import type { Comparison } from '../explain/measures.ts';
import { limitsOf } from '../limits/quota.ts';
import { greedyByVotes } from '../rules/presets.ts';
import type { Rule, SharesRule } from '../rules/rule.ts';
import type { ReplayFault } from './fault.ts';
import { plainRounds } from './plain-count.ts';

/** The rule by which the rounds of a trace were made: greedy when the comparison kept it. */
export const ruleOfRounds = ({ rule, comparison }: Trace): Rule =>
  comparison?.kept === 'second' ? { ...greedyByVotes(rule.ties), ...limitsOf(rule) } : rule;

/** Whether the comparison of a trace follows: the outcome that was kept is that of the trace, the other is counted here. */
export const comparisonFault = (setting: Setting, trace: Trace): ReplayFault | null => {
  const { rule, comparison } = trace;
  const isAsked = rule.kind === 'equal-shares' && rule.comparison !== 'none';
  if (!isAsked || !comparison)
    return isAsked === (comparison !== undefined) ? null : { code: 'other-outcome', round: 0 };
  const isKept = comparison.kept === 'first';
  const greedy = { ...greedyByVotes(rule.ties), ...limitsOf(rule) };
  const byShares = isKept ? trace.winners : winnersBy(setting, { rule, trace });
  const byVotes = isKept ? winnersBy(setting, { rule: greedy, trace }) : trace.winners;
  const expected = compared(setting.election, rule, [byShares, byVotes]);
  return canonicalJson(expected) === canonicalJson(comparison) ? null : { code: 'other-outcome', round: 0 };
};

const winnersBy = (setting: Setting, by: Parameters<typeof plainRounds>[1]): string[] =>
  Array.from(plainRounds(setting, by), ({ round }) => round.project);

/** Ballot by ballot: who has more winners under which outcome, and which is kept. */
const compared = (
  { ballots }: Election,
  { comparison }: SharesRule,
  [first, second]: readonly [readonly string[], readonly string[]],
): Comparison & { kept: 'first' | 'second' } => {
  const has = (choices: readonly string[], winners: readonly string[]) =>
    choices.filter((id) => winners.includes(id)).length;
  const gains = ballots.map(({ choices }) => [has(choices, first), has(choices, second)] as const);
  const voters = (holds: (a: number, b: number) => boolean) => gains.filter(([a, b]) => holds(a, b)).length;
  const told = {
    prefersFirst: voters((a, b) => a > b),
    prefersSecond: voters((a, b) => b > a),
    withWinnerFirst: voters((a) => a > 0),
    withWinnerSecond: voters((_, b) => b > 0),
    onlyFirst: first.filter((id) => !second.includes(id)),
    onlySecond: second.filter((id) => !first.includes(id)),
  };
  const isSecondBetter =
    comparison === 'preference' ? told.prefersSecond > told.prefersFirst : told.withWinnerSecond > told.withWinnerFirst;
  return { ...told, kept: isSecondBetter ? 'second' : 'first' };
};
