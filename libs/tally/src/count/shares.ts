import type { Profile } from '../election/profile.ts';
import { compareOutcomes } from '../explain/measures.ts';
import { Witness } from '../explain/witness.ts';
import type { TieMet } from '../explain/reason.ts';
import { reduced } from '../exact/fraction.ts';
import { either, type Near, never } from '../explain/near.ts';
import { NearShares } from '../explain/near-shares.ts';
import { gainOfFurther } from '../election/utility.ts';
import { throughGate } from './through-gate.ts';
import { limitsOf } from '../limits/quota.ts';
import { greedyByVotes } from '../rules/presets.ts';
import type { SharesRule } from '../rules/rule.ts';
import { type CompletedShares, completeShares } from '../shares/completion.ts';
import { fieldOf } from '../shares/field.ts';
import { hasMoney, type Raising, raisingOf } from '../shares/raising.ts';
import { amount } from './amount.ts';
import { countGreedy } from './greedy.ts';
import type { Decision, TraceRound, TraceShares } from './outcome.ts';
import { inParts, type Part } from './parts.ts';
import { endowmentsOf, type PurseClasses, purseClasses, richestOf } from './purses.ts';
import type { Setting } from './setting.ts';
import { sharesReasons } from './shares-reasons.ts';
import { effectiveVotes, type SharesRun } from './shares-run.ts';
import { tieMet } from './tie-met.ts';
import { noWalk, walkThrough, type Walked } from './walk-through.ts';

/** Equal shares with its completion, and beside it greedy (with the same limits) when the rule compares. */
export const countShares = (setting: Setting, rule: SharesRule): Decision => {
  const purses = rule.endowments ? purseClasses(setting.election, rule.endowments) : null;
  const shares = inParts(setting, rule, (part) => sharesPart(setting, rule, { part, purses }));
  if (rule.comparison === 'none') return shares;
  const greedy = countGreedy(setting, { ...greedyByVotes(rule.ties), ...limitsOf(rule) });
  const beside = compareOutcomes(setting.votes, shares.winners, greedy.winners);
  const isGreedyBetter =
    rule.comparison === 'preference'
      ? beside.prefersSecond > beside.prefersFirst
      : beside.withWinnerSecond > beside.withWinnerFirst;
  const comparison = { ...beside, kept: isGreedyBetter ? 'second' : 'first' } as const;
  return isGreedyBetter ? { ...greedy, ...sharesBeside(greedy, shares), comparison } : { ...shares, comparison };
};

/** What equal shares gave each voter, kept also when greedy is chosen. */
const sharesBeside = ({ floors }: Decision, shares: Decision): Pick<Decision, 'shares' | 'floors'> => ({
  ...(shares.shares ? { shares: shares.shares } : {}),
  ...(floors ? { floors: floors.map((floor, at) => ({ ...shares.floors![at]!, ...floor })) } : {}),
});

interface Stand {
  readonly part: Part;
  readonly purses: PurseClasses | null;
}

const sharesPart = (setting: Setting, rule: SharesRule, stand: Stand): Decision => {
  const made = runShares(setting, rule, stand);
  const { completed, filled } = made;
  const winners = [...completed.winners, ...filled.taken];
  if (setting.isBare) return { winners, paidInPart: new Map(), rounds: [], ties: [], reasons: [], reserve: [] };
  const run = { ...made, witness: witnessOf(made) };
  return {
    winners,
    paidInPart: new Map(),
    rounds: [...sharesRounds(run), ...filled.rounds],
    ...sharesReasons(setting, run, tiesOf(setting, run)),
    shares: traceShares(run),
    near: nearOf(setting, rule, run),
  };
};

/** Found for all losers in one pass, when the first of them is asked for. */
const nearOf = (setting: Setting, rule: SharesRule, run: SharesRun): ((loser: number) => Near) => {
  const { completed, profile, classes, part, filled } = run;
  const won = new Set([...completed.winners, ...filled.taken]);
  const losers = Array.from(profile.ids.keys()).filter((project) => part.present(project) && !won.has(project));
  let found: NearShares | undefined;
  const find = () => {
    found = new NearShares(profile.ids.length, {
      losers,
      gain: gainOfFurther(setting.election, rule.utility),
      money: completed.endowments[classes ? richestOf(classes) : 0]!,
      limit: (loser) => lowest(setting.election.budget, setting.passage(loser).cost ?? 0n),
    });
    completed.passesEngine.run(completed.endowments, found);
    found.atEnd(completed.passesEngine.books);
    return found;
  };
  return (loser) => {
    if (!part.present(loser) || won.has(loser)) return never;
    const near = throughGate(setting, loser, () => (found ?? find()).near(loser));
    const isTooDear = profile.costs[loser]! > setting.election.budget;
    return either(isTooDear ? { ...near, votes: null } : near, filled.near(loser));
  };
};

const lowest = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const traceShares = ({ completed, classes }: SharesRun): TraceShares => {
  const endowments = completed.endowments.map(reduced).map(({ num, den }) => ({ num: `${num}`, den: `${den}` }));
  const { passes } = completed;
  if (!classes) return { endowment: endowments[0]!, passes };
  return { classes: classes.map(({ value, voters }, at) => ({ value, voters, endowment: endowments[at]! })), passes };
};

const witnessOf = ({ completed, profile }: Omit<SharesRun, 'witness'>): Witness => {
  const witness = new Witness(profile.ids.length);
  completed.passesEngine.run(completed.endowments, witness);
  witness.atEnd(completed.passesEngine.books);
  return witness;
};

const runShares = (setting: Setting, rule: SharesRule, { part, purses }: Stand): Omit<SharesRun, 'witness'> => {
  const { election, ties, tell } = setting;
  const profile = setting.profile(rule.utility, purses?.of);
  const classes = purses?.classes ?? null;
  const terms = { scale: election.scale, voters: profile.voters };
  const raising = raisingOf(rule.completion, endowmentsOf(election, classes, part.money), terms);
  const field = fieldOf(profile, rule.utility, {
    ties,
    room: part.room,
    present: Array.from(profile.ids.keys()).filter(part.present),
    admits: (project) => part.candidates(project) && isPaidFor(profile, raising, project),
  });
  const completed = completeShares(field, rule.completion, {
    budget: part.money,
    raising,
    ...(tell ? { tell: ({ passes, cost }) => tell({ passes, cost, budget: part.money }) } : {}),
  });
  return { completed, profile, classes, part, filled: fill(setting, rule, { part, completed }) };
};

/** Whether any supporter ever has money: raising would wait for the others without end. */
const isPaidFor = ({ starts, group, purseClass }: Profile, raising: Raising, project: number): boolean => {
  for (let at = starts[project]!; at < starts[project + 1]!; at += 1)
    if (hasMoney(raising, purseClass[group[at]!]!)) return true;
  return false;
};

const fill = (
  setting: Setting,
  rule: SharesRule,
  { part, completed: { winners, cost } }: { part: Part; completed: CompletedShares },
): Walked => {
  const how = rule.completion.fill;
  if (!how) return noWalk;
  const taken = new Set(winners);
  const room = part.room.copy();
  for (const project of winners) room.take(project);
  return walkThrough(setting, {
    ...part,
    rule: { ...how, overflow: 'skip' },
    stage: 'fill',
    money: part.money - cost,
    candidates: (project) => !taken.has(project) && part.candidates(project),
    room,
    after: part.after + winners.length,
  });
};

const sharesRounds = ({ witness, profile: { ids, costs }, part }: SharesRun): TraceRound[] => {
  let left = part.money + part.reserved;
  return witness.rounds.map(({ round, project, price, tied }) => {
    left -= costs[project]!;
    return {
      round: part.after + round,
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

const tiesOf = (setting: Setting, { witness, part }: SharesRun): TieMet[] =>
  witness.rounds
    .filter(({ tied }) => tied.length > 1)
    .map(({ round, project, tied }) => tieMet(setting, { round: part.after + round, stage: 'shares', project, tied }));
