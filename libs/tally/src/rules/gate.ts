import type { Profile } from '../election/profile.ts';
import type { Gate } from './rule.ts';

export type GateFailure = 'min-votes' | 'min-score' | 'votes-for-cost';

/** The first condition of the gate that a project fails, or null when it may win. */
export const gateFailure = (
  gate: Gate | undefined,
  election: { profile: Profile; budget: bigint; scores: Float64Array },
) => {
  const { profile, budget, scores } = election;
  return (project: number): GateFailure | null => {
    if (gate?.minVotes !== undefined && profile.votes[project]! < gate.minVotes) return 'min-votes';
    if (gate?.minScore !== undefined && scores[project]! < gate.minScore) return 'min-score';
    if (gate?.votesForCost && !isSupportedForCost(gate.votesForCost, { profile, budget, project }))
      return 'votes-for-cost';
    return null;
  };
};

/** votes / voters ≥ (cost / budget) × (num / den), without division. */
const isSupportedForCost = (
  { num, den }: NonNullable<Gate['votesForCost']>,
  at: { profile: Profile; budget: bigint; project: number },
) => {
  const votes = BigInt(at.profile.votes[at.project]!);
  return votes * at.budget * BigInt(den) >= at.profile.costs[at.project]! * BigInt(at.profile.voters) * BigInt(num);
};
