import { amount } from '../count/amount.ts';
import type { Trace, TraceRound, TraceShares } from '../count/outcome.ts';
import type { Setting } from '../count/setting.ts';
import type { Stage, TieMet } from '../explain/reason.ts';
import { floorsOf, limitsOf, valuesOf } from '../limits/quota.ts';
import type { Completion, ExactSharesRule, OverspendingRule, Rule, SharesRule } from '../rules/rule.ts';
import { PlainExactShares } from './plain-exact-shares.ts';
import { PlainGreedy, type PlainWalk } from './plain-greedy.ts';
import { PlainLimits } from './plain-limits.ts';
import { PlainOverspending } from './plain-overspending.ts';
import { PlainPhragmen } from './plain-phragmen.ts';
import { PlainShares } from './plain-shares.ts';
import { Rational } from './rational.ts';

/** A round as the definition of the rule gives it, and the tie met in it. */
export interface PlainRound {
  readonly round: TraceRound;
  readonly tie: TieMet | null;
  /** Which floor paid for it, in the order of floors; their number for the common part. */
  readonly part: number;
}

/** What a plain count holds while it walks through its parts. */
interface Stand {
  readonly setting: Setting;
  readonly limits: PlainLimits;
  /** Parts and rounds so far, and money of the whole budget left. */
  part: number;
  rounds: number;
  left: bigint;
}

interface PlainPart {
  readonly money: bigint;
  readonly has: (id: string) => boolean;
  readonly shares: TraceShares | undefined;
}

/** Every round of a count by its definition, in plain fractions; endowments are those of the trace. */
export function* plainRounds(setting: Setting, { rule, trace }: { rule: Rule; trace: Trace }): Generator<PlainRound> {
  const { election } = setting;
  const limits = limitsOf(rule);
  const stand = { setting, limits: new PlainLimits(election, limits), part: 0, rounds: 0, left: election.budget };
  for (const { quota, money } of floorsOf(election, limits)) {
    const members = election.projects.filter((project) => valuesOf(project, quota.column).includes(quota.value));
    const ids = new Set(members.map(({ id }) => id));
    yield* partRounds(stand, rule, { money, has: (id) => ids.has(id), shares: trace.floors?.[stand.part]?.shares });
    stand.part += 1;
  }
  yield* partRounds(stand, rule, { money: stand.left, has: () => true, shares: trace.shares });
}

function* partRounds(stand: Stand, rule: Rule, part: PlainPart): Generator<PlainRound> {
  if (rule.kind === 'greedy') yield* walkRounds(stand, rule, { ...part, stage: 'greedy' });
  if (rule.kind === 'phragmen') yield* phragmenRounds(stand, part);
  if (rule.kind === 'overspending') yield* overspendingRounds(stand, rule, part);
  if (rule.kind === 'exact-shares') yield* exactSharesRounds(stand, rule, part);
  if (rule.kind === 'equal-shares') yield* sharesRounds(stand, rule, part);
}

function* sharesRounds(stand: Stand, rule: SharesRule, part: PlainPart): Generator<PlainRound> {
  const { election } = stand.setting;
  const before = stand.left;
  const endowment = endowmentOf(stand.setting, rule, part.shares!);
  const state = new PlainShares(election, rule.utility, { endowment, ...openTo(stand, part) });
  for (let best = state.cheapest(); best; best = state.cheapest()) {
    const project = firstOf(stand.setting, best.tied);
    const price = state.buy(project);
    const cost = costOf(stand.setting, project);
    const figures = { price: amount(price), effectiveVotes: amount(new Rational(cost).over(price)) };
    yield made(stand, { stage: 'shares', project, paid: cost, tied: best.tied, figures });
  }
  yield* fillRounds(stand, rule.completion.fill, { ...part, money: part.money - (before - stand.left) });
}

function* fillRounds(stand: Stand, fill: Completion['fill'], part: PlainPart): Generator<PlainRound> {
  if (fill) yield* walkRounds(stand, { ...fill, overflow: 'skip' }, { ...part, stage: 'fill' });
}

function* exactSharesRounds(stand: Stand, rule: ExactSharesRule, part: PlainPart): Generator<PlainRound> {
  const { num, den } = part.shares!.endowment!;
  const endowment = new Rational(BigInt(num), BigInt(den));
  const { admits } = openTo(stand, part);
  const state = new PlainExactShares(stand.setting.election, rule.utility, { endowment, admits });
  for (let best = state.best(); best; best = state.best()) {
    const project = firstOf(stand.setting, best.tied);
    const paid = costOf(stand.setting, project);
    const { price, payers } = state.buy(project);
    const figures = { price: amount(price), effectiveVotes: amount(BigInt(payers)) };
    yield made(stand, { stage: 'exact-shares', project, paid, tied: best.tied, figures });
  }
  yield* fillRounds(stand, rule.fill, { ...part, money: stand.left });
}

function* overspendingRounds(stand: Stand, { utility }: OverspendingRule, part: PlainPart): Generator<PlainRound> {
  const state = new PlainOverspending(stand.setting.election, utility, openTo(stand, part).admits);
  for (let tied = state.lowest(); tied.length > 0; tied = state.lowest()) {
    const project = firstOf(stand.setting, tied);
    const cost = costOf(stand.setting, project);
    const { price, paid } = state.buy(project);
    const covered = amount(paid.times(new Rational(100n, cost)));
    yield made(stand, { stage: 'overspending', project, paid: cost, tied, figures: { price: amount(price), covered } });
  }
}

function* phragmenRounds(stand: Stand, part: PlainPart): Generator<PlainRound> {
  const state = new PlainPhragmen(stand.setting.election, { money: part.money, ...openTo(stand, part) });
  for (let tied = state.lowest(); tied.length > 0 && tied.every((id) => state.fits(id)); tied = state.lowest()) {
    const project = firstOf(stand.setting, tied);
    const figures = { load: amount(state.buy(project)) };
    yield made(stand, { stage: 'phragmen', project, paid: costOf(stand.setting, project), tied, figures });
  }
}

function* walkRounds(stand: Stand, rule: PlainWalk, part: PlainPart & { stage: Stage }): Generator<PlainRound> {
  const { money, stage } = part;
  const rank = (id: string) => rankOf(stand.setting, id);
  const state = new PlainGreedy(stand.setting.election, rule, { money, rank, ...openTo(stand, part) });
  for (let step = state.next(); step; step = state.next()) {
    const { project, paid, score, equals } = step;
    yield made(stand, { stage, project, paid, tied: [project, ...equals], figures: { score } });
  }
}

/** Who may win in a part: once for all by gate and place, and moment by moment by the limits. */
const openTo = ({ setting, limits }: Stand, { has }: PlainPart) => {
  const before = limits.copy();
  return {
    admits: (id: string) => has(id) && !before.has(id) && setting.failure(placeOf(setting, id)) === null,
    forbids: (id: string) => limits.forbids(id),
  };
};

interface Made {
  readonly stage: Stage;
  readonly project: string;
  readonly paid: bigint;
  readonly tied: readonly string[];
  readonly figures: Partial<TraceRound>;
}

const made = (stand: Stand, { stage, project, paid, tied, figures }: Made): PlainRound => {
  const { setting, limits } = stand;
  limits.take(project, paid);
  stand.rounds += 1;
  stand.left -= paid;
  const isWalk = stage === 'greedy' || stage === 'fill';
  const told = !isWalk && tied.length > 1 ? { tied: tied.toSorted() } : {};
  const round = {
    round: stand.rounds,
    stage,
    project,
    cost: amount(paid),
    ...figures,
    left: amount(stand.left),
    ...told,
  };
  const others = tied.filter((id) => id !== project).sort((a, b) => rankOf(setting, a) - rankOf(setting, b));
  const { part } = stand;
  if (others.length === 0) return { round, tie: null, part };
  const decidedBy = setting.ties.decidedBy(placeOf(setting, project), placeOf(setting, others[0]!));
  const projects = [project, ...others];
  return { round, tie: { round: stand.rounds, stage, projects, winner: project, decidedBy }, part };
};

const places = new WeakMap<Setting, ReadonlyMap<string, number>>();

const placeOf = (setting: Setting, id: string): number => {
  const known = places.get(setting) ?? new Map(setting.votes.ids.map((each, at) => [each, at]));
  places.set(setting, known);
  return known.get(id)!;
};

const rankOf = (setting: Setting, id: string): number => setting.ties.rank[placeOf(setting, id)]!;

const costOf = (setting: Setting, id: string): bigint => setting.votes.costs[placeOf(setting, id)]!;

const firstOf = (setting: Setting, tied: readonly string[]): string =>
  tied.reduce((first, id) => (rankOf(setting, id) < rankOf(setting, first) ? id : first));

/** What the voter of a ballot begins with, as the trace says. */
const endowmentOf = (
  { election }: Setting,
  { endowments }: SharesRule,
  { endowment, classes = [] }: TraceShares,
): ((ballot: number) => Rational) => {
  const read = ({ num, den }: { num: string; den: string }) => new Rational(BigInt(num), BigInt(den));
  if (!endowments) {
    const all = read(endowment!);
    return () => all;
  }
  const column = election.voteColumns.indexOf(endowments.column);
  const byValue = new Map(classes.map((each) => [each.value, read(each.endowment)]));
  return (ballot) => byValue.get(election.ballots[ballot]!.cells?.[column] ?? '')!;
};
