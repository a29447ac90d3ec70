import type { Profile } from '../election/profile.ts';
import type { Gate } from './rule.ts';

export type GateFailure = 'min-votes' | 'min-score' | 'votes-for-cost';

/** What a gate looks at. */
export interface GateFacts {
  readonly votes: number;
  readonly score: number;
  readonly cost: bigint;
  readonly voters: number;
  readonly budget: bigint;
}

/** The first condition of the gate that a project fails, or null when it may win. */
export const gateFailure = (
  gate: Gate | undefined,
  election: { profile: Profile; budget: bigint; scores: Float64Array },
) => {
  return (project: number): GateFailure | null => failedOf(gate, factsOf(election, project));
};

/** How a project stands before the gate of an election. */
export const factsOf = (
  { profile, budget, scores }: { profile: Profile; budget: bigint; scores: Float64Array },
  project: number,
): GateFacts => ({
  votes: profile.votes[project]!,
  score: scores[project]!,
  cost: profile.costs[project]!,
  voters: profile.voters,
  budget,
});

const failedOf = (gate: Gate | undefined, facts: GateFacts): GateFailure | null => {
  if (gate?.minVotes !== undefined && facts.votes < gate.minVotes) return 'min-votes';
  if (gate?.minScore !== undefined && facts.score < gate.minScore) return 'min-score';
  return gate?.votesForCost && isUnsupportedForCost(gate.votesForCost, facts) ? 'votes-for-cost' : null;
};

/** votes / voters < (cost / budget) × (num / den), without division. */
const isUnsupportedForCost = ({ num, den }: NonNullable<Gate['votesForCost']>, facts: GateFacts): boolean =>
  BigInt(facts.votes) * facts.budget * BigInt(den) < facts.cost * BigInt(facts.voters) * BigInt(num);

/** The fewest further voters, each adding `gain` to the score, with which the gate lets a project through; null when no number does. */
export const votesToPass = (gate: Gate | undefined, facts: GateFacts, gain: number): number | null => {
  const forVotes = (gate?.minVotes ?? 0) - facts.votes;
  const score = (gate?.minScore ?? facts.score) - facts.score;
  const forScore = score <= 0 ? 0 : gain > 0 ? Math.ceil(score / gain) : Infinity;
  const most = Math.max(0, forVotes, forScore, gate?.votesForCost ? votesForCost(gate.votesForCost, facts) : 0);
  return most === Infinity ? null : most;
};

/** Further voters raise both sides of votes / voters; the share of a whole that all of them would not reach is out of reach. */
const votesForCost = ({ num, den }: NonNullable<Gate['votesForCost']>, facts: GateFacts): number => {
  const wanted = facts.cost * BigInt(num);
  const whole = facts.budget * BigInt(den);
  const short = wanted * BigInt(facts.voters) - BigInt(facts.votes) * whole;
  if (short <= 0n) return 0;
  return whole > wanted ? Number(ceilDivide(short, whole - wanted)) : Infinity;
};

/** The highest cost, no higher than its own, at which the gate lets a project through; null when its cost is not what keeps it out. */
export const costToPass = (gate: Gate | undefined, facts: GateFacts): bigint | null => {
  const failed = failedOf(gate, facts);
  if (failed !== 'votes-for-cost') return failed ? null : facts.cost;
  const { num, den } = gate!.votesForCost!;
  return (BigInt(facts.votes) * facts.budget * BigInt(den)) / (BigInt(facts.voters) * BigInt(num));
};

/** a / b rounded up, for b > 0. */
export const ceilDivide = (a: bigint, b: bigint): bigint => (a <= 0n ? -(-a / b) : (a + b - 1n) / b);
