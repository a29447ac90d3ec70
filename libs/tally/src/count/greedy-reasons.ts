import type { Reason } from '../explain/reason.ts';
import type { GreedyStep } from '../greedy/greedy.ts';
import { amount } from './amount.ts';
import type { Walk, Walked } from './walk-through.ts';
import { barredBecause, overBudget, refusal } from './refusal.ts';
import type { Setting } from './setting.ts';

/** Why each project won or lost on a greedy walk, in the order of the election's projects. */
export const greedyReasons = (setting: Setting, walked: Walked, { after }: Pick<Walk, 'after'>): Reason[] => {
  const steps = new Map(walked.steps.map((step) => [step.project, step]));
  const rounds = new Map(walked.taken.map((project, at) => [project, after + at + 1]));
  return setting.votes.ids.map((id, project): Reason => {
    const refused = refusal(setting, project);
    const step = steps.get(project);
    if (refused || !step) return { project: id, ...(refused ?? { outcome: 'lost', why: 'no-votes' }) };
    if (step.taken === 'no') return lostBecause(setting, walked, step);
    const how = step.taken === 'whole' ? 'greedy' : 'in-part';
    const round = rounds.get(project)!;
    const score = walked.scores[project]!;
    return { project: id, outcome: 'won', how, round, score, leftBefore: amount(step.left) };
  });
};

const lostBecause = (setting: Setting, { ties, scores }: Walked, step: GreedyStep): Reason => {
  const id = setting.votes.ids[step.project]!;
  if (setting.votes.costs[step.project]! > setting.election.budget) return overBudget(setting, id);
  const tie = ties.find((met) => met.winner !== id && met.projects.includes(id));
  if (tie) return { project: id, outcome: 'lost', why: 'tie', tie };
  if (step.barred) return barredBecause(setting, id, step.barred);
  const why = step.open ? 'does-not-fit' : 'after-the-end';
  return { project: id, outcome: 'lost', why, score: scores[step.project]!, left: amount(step.left) };
};
