import type { Profile } from '../election/profile.ts';
import { compareOutcomes } from '../explain/measures.ts';
import { Witness } from '../explain/witness.ts';
import type { TieMet } from '../explain/reason.ts';
import { reduced } from '../exact/fraction.ts';
import { rescale, parseDecimal } from '../pb/decimal.ts';
import { greedyByVotes } from '../rules/presets.ts';
import type { SharesRule } from '../rules/rule.ts';
import { type CompletedShares, completeShares } from '../shares/completion.ts';
import { fieldOf } from '../shares/field.ts';
import { amount } from './amount.ts';
import { countGreedy, walkThrough, type Walked } from './greedy.ts';
import type { Decision, TraceRound } from './outcome.ts';
import type { Setting } from './setting.ts';
import { sharesReasons } from './shares-reasons.ts';
import { effectiveVotes, type SharesRun } from './shares-run.ts';
import { tieMet } from './tie-met.ts';

/** Equal shares with its completion, and beside it greedy when the rule compares. */
export const countShares = (setting: Setting, rule: SharesRule): Decision => {
  const shares = decideShares(setting, rule);
  if (rule.comparison === 'none') return shares;
  const greedy = countGreedy(setting, { ...greedyByVotes(rule.ties) });
  const beside = compareOutcomes(setting.votes, shares.winners, greedy.winners);
  const isGreedyBetter =
    rule.comparison === 'preference'
      ? beside.prefersSecond > beside.prefersFirst
      : beside.withWinnerSecond > beside.withWinnerFirst;
  const kept = isGreedyBetter ? greedy : shares;
  return {
    ...kept,
    ...(shares.shares ? { shares: shares.shares } : {}),
    comparison: { ...beside, kept: isGreedyBetter ? 'second' : 'first' },
  };
};

const decideShares = (setting: Setting, rule: SharesRule): Decision => {
  const run = runShares(setting, rule);
  const { completed, witness, filled, profile } = run;
  const rounds = sharesRounds(setting, witness, profile);
  const explained = sharesReasons(setting, run, tiesOf(setting, witness));
  const { num, den } = reduced(completed.endowment);
  return {
    winners: [...completed.winners, ...filled.taken],
    paidInPart: new Map(),
    rounds: [...rounds, ...filled.rounds],
    ...explained,
    shares: { endowment: { num: num.toString(), den: den.toString() }, passes: completed.passes },
  };
};

const runShares = (setting: Setting, rule: SharesRule): SharesRun => {
  const { election, tell } = setting;
  const profile = setting.profile(rule.utility);
  const field = fieldOf(profile, rule.utility, {
    ties: setting.ties,
    admits: (project) => setting.failure(project) === null,
  });
  const unit = 10n ** BigInt(election.scale);
  const purse = { budget: election.budget, unit, step: stepOf(rule, election.scale) };
  const completed = completeShares(field, rule.completion, {
    purse,
    ...(tell ? { tell: ({ passes, cost }) => tell({ passes, cost, budget: election.budget }) } : {}),
  });
  const witness = new Witness(profile.ids.length);
  completed.passesEngine.run([completed.endowment], witness);
  witness.atEnd(completed.passesEngine.books);
  return { completed, witness, profile, filled: fill(setting, rule, completed) };
};

/** The increment in minor units; refused when it is finer than one minor unit or not positive. */
const stepOf = ({ completion }: SharesRule, scale: number): bigint | null => {
  if (completion.increment === null) return null;
  const decimal = parseDecimal(completion.increment);
  if (!decimal || decimal.units <= 0n || decimal.scale > scale)
    throw new RangeError(`Not a usable increment: ${completion.increment}`);
  return rescale(decimal, scale);
};

const fill = (setting: Setting, rule: SharesRule, { winners, cost }: CompletedShares): Walked => {
  const how = rule.completion.fill;
  if (!how) return { scores: new Float64Array(0), steps: [], taken: [], rounds: [], ties: [] };
  const taken = new Set(winners);
  return walkThrough(setting, {
    rule: { ...how, overflow: 'skip' },
    stage: 'fill',
    money: setting.election.budget - cost,
    candidates: (project) => !taken.has(project) && setting.failure(project) === null,
    after: winners.length,
  });
};

const sharesRounds = ({ election }: Setting, { rounds }: Witness, { ids, costs }: Profile): TraceRound[] => {
  let left = election.budget;
  return rounds.map(({ round, project, price, tied }) => {
    left -= costs[project]!;
    return {
      round,
      stage: 'shares',
      project: ids[project]!,
      cost: amount(costs[project]!),
      price: amount(price),
      effectiveVotes: amount(effectiveVotes(costs[project]!, price)),
      left: amount(left),
      ...(tied.length > 1 ? { tied: tied.map((each) => ids[each]!).sort() } : {}),
    };
  });
};

const tiesOf = (setting: Setting, { rounds }: Witness): TieMet[] =>
  rounds
    .filter(({ tied }) => tied.length > 1)
    .map(({ round, project, tied }) => tieMet(setting, { round, stage: 'shares', project, tied }));
