import type { Election } from '../election/election.ts';
import { type Comparison, compareOutcomes, measure, type Measures } from '../explain/measures.ts';
import { votesOf } from './setting.ts';

/** What any outcome would mean for the voters, each winner paid in full; a RangeError for an id that is no project's. */
export const measureOutcome = (election: Election, winners: readonly string[]): Measures => {
  const votes = votesOf(election);
  return measure(election, votes, new Map(placesOf(votes.ids, winners).map((at) => [at, votes.costs[at]!])));
};

/** Any two outcomes side by side; a RangeError for an id that is no project's. */
export const compareWinners = (election: Election, first: readonly string[], second: readonly string[]): Comparison => {
  const votes = votesOf(election);
  return compareOutcomes(votes, placesOf(votes.ids, first), placesOf(votes.ids, second));
};

const placesOf = (ids: readonly string[], winners: readonly string[]): number[] => {
  const places = new Map(ids.map((id, at) => [id, at]));
  return winners.map((id) => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`No project has the id ${id}`);
    return place;
  });
};
