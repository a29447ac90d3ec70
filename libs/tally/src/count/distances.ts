import type { Ballot, Election } from '../election/election.ts';
import { gainOfFurther, naturalScore } from '../election/utility.ts';
import type { Distance, Reason } from '../explain/reason.ts';
import type { Rule } from '../rules/rule.ts';
import { amount } from './amount.ts';
import { winnersOf } from './count.ts';
import type { CountResult } from './outcome.ts';

/** More further voters than this, for each that there is, are not tried. */
const mostPerVoter = 1024n;

/**
 * A result that tells how far every loser was from winning by the whole count: what the reasons say where it was found on the way
 * (greedy), otherwise by counting again and again, up to some fifty times for each loser. By counting again: with the change it wins,
 * with one vote or one minor unit less it does not. Where voters begin with different endowments, nobody can say with which a further
 * one would, and the reasons stay as they are.
 */
export const withWholeDistances = (election: Election, rule: Rule, result: CountResult): CountResult => {
  if (rule.kind === 'equal-shares' && rule.endowments) return result;
  const told = (reason: Reason): Reason =>
    reason.outcome === 'won' || reason.distance?.isWhole
      ? reason
      : { ...reason, distance: countedAgain(election, rule, reason.project) };
  return { ...result, reasons: result.reasons.map(told) };
};

const countedAgain = (election: Election, rule: Rule, id: string): Distance => {
  const at = election.projects.findIndex((project) => project.id === id);
  const wins = (changed: Election) => winnersOf(changed, rule).winners.includes(id);
  const mostVoters = BigInt(election.ballots.length + 1) * mostPerVoter;
  const votes = leastThat((voters) => wins(withVoters(election, id, Number(voters))), mostVoters);
  const { cost } = election.projects[at]!;
  const cut = leastThat((less) => wins(withCost(election, id, cost - less)), cost - 1n);
  return {
    votesToAdd: votes === null ? null : Number(votes),
    costToCut: cut === null ? null : amount(cut),
    isWhole: true,
  };
};

/** A number that does while the one before it does not (0 does not): doubling, then halving; null when even the most does not. */
const leastThat = (does: (value: bigint) => boolean, most: bigint): bigint | null => {
  let low = 0n;
  let high = 1n;
  while (high < most && !does(high)) [low, high] = [high, high * 2n];
  if (high >= most) {
    if (most <= low || !does(most)) return null;
    high = most;
  }
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (does(middle)) high = middle;
    else low = middle;
  }
  return high;
};

const withVoters = (election: Election, id: string, voters: number): Election => {
  const natural = naturalScore(election);
  const points = natural.kind === 'points' ? { points: [gainOfFurther(election, natural)] } : {};
  const further = Array.from({ length: voters }, (_, at): Ballot => ({ voter: `+${at}`, choices: [id], ...points }));
  return { ...election, ballots: [...election.ballots, ...further] };
};

const withCost = (election: Election, id: string, cost: bigint): Election => ({
  ...election,
  projects: election.projects.map((project) => (project.id === id ? { ...project, cost } : project)),
});
