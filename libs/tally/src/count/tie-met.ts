import type { Stage, TieMet } from '../explain/reason.ts';
import type { Setting } from './setting.ts';

/** A tie as the trace tells it: the winner first, then the others in the agreed order, and the step that put the winner first. */
export const tieMet = (
  { ties, votes }: Setting,
  met: { round: number; stage: Stage; project: number; tied: readonly number[] },
): TieMet => {
  const others = met.tied.filter((each) => each !== met.project).sort((a, b) => ties.rank[a]! - ties.rank[b]!);
  return {
    round: met.round,
    stage: met.stage,
    projects: [met.project, ...others].map((each) => votes.ids[each]!),
    winner: votes.ids[met.project]!,
    decidedBy: ties.decidedBy(met.project, others[0]!),
  };
};
