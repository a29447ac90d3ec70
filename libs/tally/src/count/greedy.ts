import type { Reason, TieMet } from '../explain/reason.ts';
import { compareScores, greedyOrder, type GreedyStep, walk } from '../greedy/greedy.ts';
import type { GreedyRule } from '../rules/rule.ts';
import type { Profile } from '../election/profile.ts';
import { amount } from './amount.ts';
import type { Decision, TraceRound } from './outcome.ts';
import type { Setting } from './setting.ts';

type Stage = 'greedy' | 'fill';

/** One greedy walk, of the whole budget or of what equal shares left. */
export interface Walk {
  readonly rule: Omit<GreedyRule, 'kind' | 'ties' | 'gate'>;
  readonly stage: Stage;
  readonly money: bigint;
  readonly candidates: (project: number) => boolean;
  /** Rounds that came before. */
  readonly after: number;
}

export interface Walked {
  /** Votes or points of every project, as the walk saw them. */
  readonly scores: Float64Array;
  readonly steps: readonly GreedyStep[];
  readonly taken: readonly number[];
  readonly rounds: readonly TraceRound[];
  readonly ties: readonly TieMet[];
}

export const walkThrough = (setting: Setting, { rule, stage, money, candidates, after }: Walk): Walked => {
  const profile = setting.profile(rule.score);
  const order = greedyOrder(profile, rule, setting.ties).filter(candidates);
  const steps = walk(order, profile.costs, { ...rule, money });
  const taken = steps.filter((step) => step.taken !== 'no');
  const rounds = taken.map((step, at): TraceRound => roundOf(profile, step, { stage, round: after + at + 1 }));
  const places = new Map(taken.map(({ project }, at) => [project, after + at + 1]));
  return {
    scores: profile.scores,
    steps,
    taken: taken.map(({ project }) => project),
    rounds,
    ties: tiesMet(setting, { profile, rule, stage, steps, places }),
  };
};

const roundOf = (
  profile: Profile,
  { project, left, taken }: GreedyStep,
  at: { stage: Stage; round: number },
): TraceRound => ({
  ...at,
  project: profile.ids[project]!,
  cost: amount(taken === 'in-part' ? left : profile.costs[project]!),
  score: profile.scores[project]!,
  left: amount(taken === 'in-part' ? 0n : left - profile.costs[project]!),
});

interface Met {
  readonly profile: Profile;
  readonly rule: Walk['rule'];
  readonly stage: Stage;
  readonly steps: readonly GreedyStep[];
  readonly places: ReadonlyMap<number, number>;
}

/** Runs of exactly equal scores in which someone was taken while another, still affordable at that moment, had to wait. */
const tiesMet = (setting: Setting, { profile, rule, stage, steps, places }: Met): TieMet[] => {
  const compare = compareScores(profile, rule.perCost);
  return steps.flatMap(({ project, taken, left }, at) => {
    const equals = steps
      .slice(at + 1)
      .filter((other) => compare(project, other.project) === 0 && profile.costs[other.project]! <= left);
    if (taken === 'no' || equals.length === 0) return [];
    const projects = [project, ...equals.map((other) => other.project)].map((each) => profile.ids[each]!);
    const decidedBy = setting.ties.decidedBy(project, equals[0]!.project);
    return [{ round: places.get(project)!, stage, projects, winner: profile.ids[project]!, decidedBy }];
  });
};

export const countGreedy = (setting: Setting, rule: GreedyRule): Decision => {
  const { election } = setting;
  const candidates = (project: number) => setting.failure(project) === null;
  const walked = walkThrough(setting, { rule, stage: 'greedy', money: election.budget, candidates, after: 0 });
  const losers = walked.steps.filter(
    (step) => step.taken === 'no' && setting.votes.costs[step.project]! <= election.budget,
  );
  const inPart = walked.steps.filter((step) => step.taken === 'in-part');
  return {
    winners: walked.taken,
    paidInPart: new Map(inPart.map(({ project, left }) => [project, left])),
    rounds: walked.rounds,
    ties: walked.ties,
    reasons: greedyReasons(setting, walked, rule),
    reserve: losers.map(({ project }) => project),
  };
};

/** Why each project won or lost on a greedy walk, in the order of the election's projects. */
export const greedyReasons = (setting: Setting, walked: Walked, rule: GreedyRule): Reason[] => {
  const profile = setting.profile(rule.score);
  const steps = new Map(walked.steps.map((step) => [step.project, step]));
  const rounds = new Map(walked.taken.map((project, at) => [project, at + 1]));
  let ended = false;
  const endedBefore = new Map(
    walked.steps.map(({ project, taken }) => {
      const before = ended;
      if (taken !== 'whole' && rule.overflow !== 'skip') ended = true;
      return [project, before];
    }),
  );
  return profile.ids.map((id, project): Reason => {
    const refused = refusal(setting, project);
    const step = steps.get(project);
    if (refused || !step) return { project: id, ...(refused ?? { outcome: 'lost', why: 'no-votes' }) };
    const score = profile.scores[project]!;
    const leftBefore = amount(step.left);
    const round = rounds.get(project)!;
    if (step.taken === 'whole') return { project: id, outcome: 'won', how: 'greedy', round, score, leftBefore };
    if (step.taken === 'in-part') return { project: id, outcome: 'won', how: 'in-part', round, score, leftBefore };
    if (profile.costs[project]! > setting.election.budget) return overBudget(setting, id);
    const tie = walked.ties.find((met) => met.winner !== id && met.projects.includes(id));
    if (tie) return { project: id, outcome: 'lost', why: 'tie', tie };
    return {
      project: id,
      outcome: 'lost',
      why: endedBefore.get(project) ? 'after-the-end' : 'does-not-fit',
      score,
      left: leftBefore,
    };
  });
};

type Refusal =
  | { readonly outcome: 'lost'; readonly why: 'no-votes' }
  | {
      readonly outcome: 'lost';
      readonly why: 'below-gate';
      readonly failed: NonNullable<ReturnType<Setting['failure']>>;
    };

/** Reasons that hold under every rule. */
export const refusal = (setting: Setting, project: number): Refusal | null => {
  const failed = setting.failure(project);
  return failed ? { outcome: 'lost', why: 'below-gate', failed } : null;
};

export const overBudget = (setting: Setting, project: string): Reason => ({
  project,
  outcome: 'lost',
  why: 'over-budget',
  budget: amount(setting.election.budget),
});
