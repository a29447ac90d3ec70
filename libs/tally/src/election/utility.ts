import type { Ballot, Election } from '../election/election.ts';

/**
 * What a voter gains from a project on their ballot: its cost, one, the points given, or a score by place on an ordinal ballot.
 * `positional` takes a vector (first place first; places beyond it are worth 0) or `borda`: choices after this one on the same
 * ballot, plus `last` for the last place (pabutools counts 0, cities count 1).
 */
export type Utility =
  | { readonly kind: 'cost' }
  | { readonly kind: 'one' }
  | { readonly kind: 'points' }
  | { readonly kind: 'positional'; readonly scores: readonly number[] }
  | { readonly kind: 'borda'; readonly last: 0 | 1 };

/** Whether all supporters of a project gain the same, so that only who supports it matters. */
export const isUniform = (utility: Utility): boolean => utility.kind === 'cost' || utility.kind === 'one';

/** The worth of every choice of one ballot, in its order; null when all are alike. */
export const worthOf = (utility: Utility, ballot: Ballot): readonly number[] | null => {
  const { choices, points } = ballot;
  if (utility.kind === 'points') return points ?? null;
  if (utility.kind === 'positional') return choices.map((_, place) => utility.scores[place] ?? 0);
  if (utility.kind === 'borda') return choices.map((_, place) => choices.length - place - 1 + utility.last);
  return null;
};

/**
 * What one more voter who chooses a single project gains from it: one where all gains are alike, by place the gain of a ballot with
 * one choice, with points the most that any ballot gives to one project.
 */
export const gainOfFurther = ({ ballots }: Pick<Election, 'ballots'>, utility: Utility): number => {
  const single = worthOf(utility, { voter: '', choices: [''] });
  if (utility.kind !== 'points') return single?.[0] ?? 1;
  return ballots.reduce((most, { points = [] }) => Math.max(most, ...points), 0);
};

/** Points where the ballot has them, places (one for the last) where it is a ranking, otherwise one a choice. */
export const naturalScore = ({ voteType }: Pick<Election, 'voteType'>): Utility => {
  if (voteType === 'ordinal') return { kind: 'borda', last: 1 };
  return voteType === 'cumulative' || voteType === 'scoring' ? { kind: 'points' } : { kind: 'one' };
};
