import type { Election } from '../election/election.ts';
import { type Profile, profileOf } from '../election/profile.ts';
import { gainOfFurther, isUniform, naturalScore, type Utility } from '../election/utility.ts';
import { costToPass, factsOf, type GateFailure, gateFailure, votesToPass } from '../rules/gate.ts';
import type { Rule } from '../rules/rule.ts';
import { orderTies, type TieOrder } from '../ties/chain.ts';

/** Everything the counting of one election by one rule starts from. */
export interface Setting {
  readonly election: Election;
  /** Who supports what, each supporter once. */
  readonly votes: Profile;
  readonly profile: ProfileOf;
  readonly ties: TieOrder;
  readonly failure: (project: number) => GateFailure | null;
  /** How many further voters, or what cost, would let a project through the gate; null when nothing of the kind would. */
  readonly passage: (project: number) => { readonly votes: number | null; readonly cost: bigint | null };
  readonly tell?: (progress: Progress) => void;
  /** Only the winners are wanted, and nothing is looked at for explaining them. */
  readonly isBare?: boolean;
}

/** The ballots under a utility; voters of different purse classes are kept apart when `purses` are given. */
type ProfileOf = (utility: Utility, purses?: Int32Array | null) => Profile;

/** How far a count has come; a caller that throws from `tell` cancels it. */
export interface Progress {
  readonly passes: number;
  /** Cost of the last outcome, in minor units, and the budget that ends the raising. */
  readonly cost: bigint;
  readonly budget: bigint;
}

export const settingOf = (election: Election, rule: Rule, tell?: (progress: Progress) => void): Setting => {
  const profile = profilesOf(election);
  const votes = profile({ kind: 'one' });
  const ties = orderTies(rule.ties, { ids: votes.ids, costs: votes.costs, votes: votes.votes });
  const natural = naturalScore(election);
  const facts = { profile: votes, budget: election.budget, scores: profile(natural).scores };
  const passage = (project: number) => ({
    votes: votesToPass(rule.gate, factsOf(facts, project), gainOfFurther(election, natural)),
    cost: costToPass(rule.gate, factsOf(facts, project)),
  });
  return { election, votes, profile, ties, failure: gateFailure(rule.gate, facts), passage, ...(tell ? { tell } : {}) };
};

const kept = new WeakMap<Election, ProfileOf>();

/** Grouping ballots is the slow part of a short count, so an election keeps its groupings while it lives. */
const profilesOf = (election: Election): ProfileOf => {
  const known = kept.get(election);
  if (known) return known;
  const profiles = new Map<string, Profile>();
  const lookUp: ProfileOf = (utility, purses) => {
    if (purses) return profileOf(election, utility, (ballot) => purses[ballot]!);
    const key = isUniform(utility) ? 'alike' : JSON.stringify(utility);
    const profile = profiles.get(key) ?? profileOf(election, utility);
    profiles.set(key, profile);
    return profile;
  };
  kept.set(election, lookUp);
  return lookUp;
};

/** Who supports what, each supporter once. */
export const votesOf = (election: Election): Profile => profilesOf(election)({ kind: 'one' });
