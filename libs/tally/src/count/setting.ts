import type { Election } from '../election/election.ts';
import { type Profile, profileOf } from '../election/profile.ts';
import { isUniform, naturalScore, type Utility } from '../election/utility.ts';
import type { GateFailure } from '../rules/gate.ts';
import { gateFailure } from '../rules/gate.ts';
import type { Rule } from '../rules/rule.ts';
import { orderTies, type TieOrder } from '../ties/chain.ts';

/** Everything the counting of one election by one rule starts from. */
export interface Setting {
  readonly election: Election;
  /** Who supports what, each supporter once. */
  readonly votes: Profile;
  readonly profile: (utility: Utility) => Profile;
  readonly ties: TieOrder;
  readonly failure: (project: number) => GateFailure | null;
  readonly tell?: (progress: Progress) => void;
}

/** How far a count has come; a caller that throws from `tell` cancels it. */
export interface Progress {
  readonly passes: number;
  /** Cost of the last outcome, in minor units, and the budget that ends the raising. */
  readonly cost: bigint;
  readonly budget: bigint;
}

export const settingOf = (election: Election, rule: Rule, tell?: (progress: Progress) => void): Setting => {
  const known = profilesOf(election);
  const profile = (utility: Utility) => known(utility);
  const votes = profile({ kind: 'one' });
  const ties = orderTies(rule.ties, { ids: votes.ids, costs: votes.costs, votes: votes.votes });
  const { scores } = profile(naturalScore(election));
  const failure = gateFailure(rule.gate, { profile: votes, budget: election.budget, scores });
  return { election, votes, profile, ties, failure, ...(tell ? { tell } : {}) };
};

const kept = new WeakMap<Election, (utility: Utility) => Profile>();

/** Grouping ballots is the slow part of a short count, so an election keeps its groupings while it lives. */
const profilesOf = (election: Election): ((utility: Utility) => Profile) => {
  const known = kept.get(election);
  if (known) return known;
  const profiles = new Map<string, Profile>();
  const lookUp = (utility: Utility): Profile => {
    const key = isUniform(utility) ? 'alike' : JSON.stringify(utility);
    const profile = profiles.get(key) ?? profileOf(election, utility);
    profiles.set(key, profile);
    return profile;
  };
  kept.set(election, lookUp);
  return lookUp;
};
