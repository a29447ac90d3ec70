import type { Profile } from '../election/profile.ts';
import type { Election } from '../election/election.ts';
import { type ColumnShares, columnShares } from './column-shares.ts';
import type { Cut } from './reason.ts';
import { cutDecimal, fraction } from '../exact/fraction.ts';

/** What an outcome means for the voters. Shares are percentages of all voters, cut after three decimals. */
export interface Measures {
  readonly voters: number;
  /** Voters with at least one winner on their ballot. */
  readonly votersWithWinner: number;
  readonly percentWithWinner: Cut;
  /** Winners on a ballot, on average over all voters. */
  readonly averageWinners: Cut;
  /** Cost of the winners on a ballot, on average, in minor units. */
  readonly averageCost: Cut;
  /** histogram[k]: voters with exactly k winners on their ballot. */
  readonly histogram: readonly number[];
  /**
   * Gini coefficient of the number of winners on a ballot: half the mean difference between two voters over the mean. 0: all have
   * equally many, towards 1: few have all.
   */
  readonly gini: Cut;
  /** What voters asked for and got, for each of category, neighborhood, district and subdistrict that the election has. */
  readonly columns: readonly ColumnShares[];
}

/** Two outcomes side by side: how many voters have more winners, or at least one, under which. */
export interface Comparison {
  readonly prefersFirst: number;
  readonly prefersSecond: number;
  readonly withWinnerFirst: number;
  readonly withWinnerSecond: number;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Winners on each group's ballot; needs a profile that keeps every supporter. */
const winnersPerGroup = ({ starts, group, groups }: Profile, winners: readonly number[]): Int32Array => {
  const counts = new Int32Array(groups);
  for (const project of winners) {
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) counts[group[at]!]! += 1;
  }
  return counts;
};

/** The measures of an outcome; `paid` is what each winner cost. */
export const measure = (election: Election, profile: Profile, paid: ReadonlyMap<number, bigint>): Measures => {
  const winners = [...paid.keys()];
  const counts = winnersPerGroup(profile, winners);
  const histogram: number[] = [];
  counts.forEach((count, group) => (histogram[count] = (histogram[count] ?? 0) + profile.heads[group]!));
  const filled = Array.from({ length: Math.max(histogram.length, 1) }, (_, count) => histogram[count] ?? 0);
  const withWinner = profile.voters - filled[0]!;
  const approvals = winners.reduce((sum, project) => sum + profile.votes[project]!, 0);
  const cost = winners.reduce((sum, project) => sum + BigInt(profile.votes[project]!) * profile.costs[project]!, 0n);
  const voters = BigInt(Math.max(profile.voters, 1));
  return {
    voters: profile.voters,
    votersWithWinner: withWinner,
    percentWithWinner: cutDecimal(fraction(BigInt(withWinner) * 100n, voters), 3),
    averageWinners: cutDecimal(fraction(BigInt(approvals), voters), 3),
    averageCost: cutDecimal(fraction(cost, voters), 3),
    histogram: filled,
    gini: giniOf(filled),
    columns: columnShares(election, profile, paid),
  };
};

/** From how many voters have 0, 1, 2 … of something: Σ |x − y| over all pairs / (2 n Σ x). */
const giniOf = (histogram: readonly number[]): Cut => {
  const heads = histogram.map(BigInt);
  const voters = heads.reduce((sum, count) => sum + count, 0n);
  const total = heads.reduce((sum, count, has) => sum + count * BigInt(has), 0n);
  let [below, apart] = [0n, 0n];
  for (const count of heads.slice(0, -1)) {
    below += count;
    apart += below * (voters - below);
  }
  return total === 0n ? '0.000' : cutDecimal(fraction(apart, voters * total), 3);
};

export const compareOutcomes = (profile: Profile, first: readonly number[], second: readonly number[]): Comparison => {
  const [a, b] = [winnersPerGroup(profile, first), winnersPerGroup(profile, second)];
  const heads = (holds: (group: number) => boolean) =>
    profile.heads.reduce((sum, count, group) => (holds(group) ? sum + count : sum), 0);
  const only = (these: readonly number[], those: readonly number[]) =>
    these.filter((project) => !those.includes(project)).map((project) => profile.ids[project]!);
  return {
    prefersFirst: heads((group) => a[group]! > b[group]!),
    prefersSecond: heads((group) => b[group]! > a[group]!),
    withWinnerFirst: heads((group) => a[group]! > 0),
    withWinnerSecond: heads((group) => b[group]! > 0),
    onlyFirst: only(first, second),
    onlySecond: only(second, first),
  };
};
