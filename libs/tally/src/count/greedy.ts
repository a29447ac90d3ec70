import type { GreedyRule } from '../rules/rule.ts';
import { greedyReasons } from './greedy-reasons.ts';
import type { Decision } from './outcome.ts';
import { inParts, type Part } from './parts.ts';
import type { Setting } from './setting.ts';
import { walkThrough } from './walk-through.ts';

export const countGreedy = (setting: Setting, rule: GreedyRule): Decision =>
  inParts(setting, rule, (part) => greedyPart(setting, rule, part));

const greedyPart = (setting: Setting, rule: GreedyRule, part: Part): Decision => {
  const walked = walkThrough(setting, { ...part, rule, stage: 'greedy' });
  const losers = walked.steps.filter(
    (step) => step.taken === 'no' && setting.votes.costs[step.project]! <= setting.election.budget,
  );
  const inPart = walked.steps.filter((step) => step.taken === 'in-part');
  return {
    winners: walked.taken,
    paidInPart: new Map(inPart.map(({ project, left }) => [project, left])),
    rounds: walked.rounds,
    ties: walked.ties,
    reasons: greedyReasons(setting, walked, part),
    reserve: losers.map(({ project }) => project),
    ...(mayEndFloor(rule) ? {} : { near: walked.near }),
  };
};

/** A project that ends the walk of a floor changes all that follows without winning: what would be enough, only counting again can tell. */
const mayEndFloor = ({ overflow, quotas = [] }: GreedyRule): boolean =>
  overflow !== 'skip' && quotas.some(({ floor }) => floor !== undefined);
