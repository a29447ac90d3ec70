import type { TieMet } from '../explain/reason.ts';
import { compareScores, greedyOrder, type GreedyStep, walk } from '../greedy/greedy.ts';
import { gainOfFurther } from '../election/utility.ts';
import { never, type Near } from '../explain/near.ts';
import { nearOnWalk } from '../greedy/near.ts';
import { throughGate } from './through-gate.ts';
import type { Profile } from '../election/profile.ts';
import type { Room } from '../limits/room.ts';
import type { GreedyRule } from '../rules/rule.ts';
import { amount } from './amount.ts';
import type { TraceRound } from './outcome.ts';
import type { Part } from './parts.ts';
import type { Setting } from './setting.ts';

type Stage = 'greedy' | 'fill';

/** One greedy walk, of a part's money or of what equal shares left of it. */
export interface Walk extends Part {
  readonly rule: Pick<GreedyRule, 'score' | 'perCost' | 'overflow' | 'partPercent' | 'unsupported'>;
  readonly stage: Stage;
}

export interface Walked {
  /** Votes or points of every project, as the walk saw them. */
  readonly scores: Float64Array;
  readonly steps: readonly GreedyStep[];
  readonly taken: readonly number[];
  readonly rounds: readonly TraceRound[];
  readonly ties: readonly TieMet[];
  /** What would have been enough for a loser that takes part. */
  readonly near: (loser: number) => Near;
}

/** Nothing was walked: a rule without a fill. */
export const noWalk: Walked = {
  scores: new Float64Array(0),
  steps: [],
  taken: [],
  rounds: [],
  ties: [],
  near: () => never,
};

export const walkThrough = (setting: Setting, part: Walk): Walked => {
  const { rule, stage, money, reserved, candidates, room, after } = part;
  const profile = setting.profile(rule.score);
  const order = greedyOrder(profile, rule, setting.ties).filter(candidates);
  const steps = walk(order, profile.costs, { ...rule, money, room });
  const taken = steps.filter((step) => step.taken !== 'no');
  const rounds = taken.map((step, at): TraceRound =>
    roundOf(profile, step, { stage, round: after + at + 1, reserved }),
  );
  const places = new Map(taken.map(({ project }, at) => [project, after + at + 1]));
  return {
    scores: profile.scores,
    steps,
    taken: taken.map(({ project }) => project),
    rounds,
    ties: tiesMet(setting, { profile, rule, stage, room, steps, places }),
    near: nearOf(setting, part, order),
  };
};

const nearOf = (setting: Setting, { rule, money, room, present }: Walk, order: readonly number[]): Walked['near'] => {
  const { election, ties } = setting;
  const gain = gainOfFurther(election, rule.score);
  const over = { profile: setting.profile(rule.score), ties, order, terms: { ...rule, money, room }, gain };
  return (loser) => (present(loser) ? throughGate(setting, loser, (limit) => nearOnWalk(over, loser, limit)) : never);
};

const roundOf = (
  profile: Profile,
  { project, left, taken }: GreedyStep,
  { reserved, ...at }: { stage: Stage; round: number; reserved: bigint },
): TraceRound => ({
  ...at,
  project: profile.ids[project]!,
  cost: amount(taken === 'in-part' ? left : profile.costs[project]!),
  score: profile.scores[project]!,
  left: amount(reserved + (taken === 'in-part' ? 0n : left - profile.costs[project]!)),
});

interface Met {
  readonly profile: Profile;
  readonly rule: Walk['rule'];
  readonly stage: Stage;
  readonly room: Room;
  readonly steps: readonly GreedyStep[];
  readonly places: ReadonlyMap<number, number>;
}

/** Runs of exactly equal scores in which someone was taken while another, still affordable at that moment, had to wait. */
const tiesMet = (setting: Setting, { profile, rule, stage, room, steps, places }: Met): TieMet[] => {
  const compare = compareScores(profile, rule.perCost);
  const before = room.copy();
  return steps.flatMap(({ project, taken, left }, at) => {
    if (taken === 'no') return [];
    const equals = steps
      .slice(at + 1)
      .filter((other) => compare(project, other.project) === 0 && profile.costs[other.project]! <= left)
      .filter((other) => before.bars(other.project) === null);
    before.take(project);
    if (equals.length === 0) return [];
    const projects = [project, ...equals.map((other) => other.project)].map((each) => profile.ids[each]!);
    const decidedBy = setting.ties.decidedBy(project, equals[0]!.project);
    return [{ round: places.get(project)!, stage, projects, winner: profile.ids[project]!, decidedBy }];
  });
};
