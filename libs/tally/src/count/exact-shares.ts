import { completeExactShares, type CompletedExactShares } from '../exact-shares/completion.ts';
import type { ExactField } from '../exact-shares/run.ts';
import { runExactShares } from '../exact-shares/run.ts';
import { reduced } from '../exact/fraction.ts';
import type { TieMet } from '../explain/reason.ts';
import { roomOf } from '../limits/room.ts';
import type { ExactSharesRule } from '../rules/rule.ts';
import { amount } from './amount.ts';
import { ExactWitness } from './exact-witness.ts';
import { exactReasons } from './exact-reasons.ts';
import type { Decision, TraceRound } from './outcome.ts';
import type { Setting } from './setting.ts';
import { tieMet } from './tie-met.ts';
import { noWalk, walkThrough, type Walked } from './walk-through.ts';

/** Exact Equal Shares with its completion, then what the fill adds. */
export const countExactShares = (setting: Setting, rule: ExactSharesRule): Decision => {
  const field = fieldOf(setting, rule);
  const { election, tell } = setting;
  const completed = completeExactShares(field, rule.completion, {
    budget: election.budget,
    ...(tell ? { tell: (progress) => tell({ ...progress, budget: election.budget }) } : {}),
  });
  const witness = new ExactWitness(field);
  runExactShares(field, completed.endowment, (wallets) => witness.see(wallets));
  const filled = fill(setting, rule, completed);
  const ties = tiesOf(setting, completed);
  const { num, den } = reduced(completed.endowment);
  return {
    winners: [...completed.rounds.map(({ project }) => project), ...filled.taken],
    paidInPart: new Map(),
    rounds: [...roundsOf(setting, completed), ...filled.rounds],
    ...exactReasons(setting, { completed, witness, filled }, ties),
    shares: { endowment: { num: `${num}`, den: `${den}` }, passes: completed.passes },
  };
};

const fieldOf = ({ votes, ties, election, failure }: Setting, { utility }: ExactSharesRule): ExactField => {
  if (utility.kind !== 'cost' && utility.kind !== 'one')
    throw new RangeError('Exact Equal Shares knows only gains by cost or by one');
  const { ids, costs, votes: supporters } = votes;
  const entrants = Array.from(ids.keys()).filter(
    (project) =>
      costs[project]! > 0n &&
      costs[project]! <= election.budget &&
      supporters[project]! > 0 &&
      failure(project) === null,
  );
  return { profile: votes, ties, entrants, per: utility.kind === 'cost' ? costs.map(() => 1n) : costs };
};

const fill = (setting: Setting, { fill: how }: ExactSharesRule, { rounds, cost }: CompletedExactShares): Walked => {
  if (!how) return noWalk;
  const taken = new Set(rounds.map(({ project }) => project));
  const present = (project: number) => !taken.has(project);
  return walkThrough(setting, {
    rule: { ...how, overflow: 'skip' },
    stage: 'fill',
    money: setting.election.budget - cost,
    reserved: 0n,
    present,
    candidates: (project) => present(project) && setting.failure(project) === null,
    room: roomOf(setting.election, {}),
    after: rounds.length,
  });
};

const roundsOf = ({ election, votes }: Setting, { rounds }: CompletedExactShares): TraceRound[] => {
  let left = election.budget;
  return rounds.map(({ project, payers, tied }, at) => {
    const cost = votes.costs[project]!;
    left -= cost;
    return {
      round: at + 1,
      stage: 'exact-shares',
      project: votes.ids[project]!,
      cost: amount(cost),
      price: amount({ num: cost, den: BigInt(payers) }),
      effectiveVotes: amount(BigInt(payers)),
      left: amount(left),
      ...(tied.length > 1 ? { tied: tied.map((each) => votes.ids[each]!).sort() } : {}),
    };
  });
};

const tiesOf = (setting: Setting, { rounds }: CompletedExactShares): TieMet[] =>
  rounds.flatMap(({ project, tied }, at) =>
    tied.length > 1 ? [tieMet(setting, { round: at + 1, stage: 'exact-shares', project, tied })] : [],
  );
