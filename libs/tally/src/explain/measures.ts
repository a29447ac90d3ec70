import type { Profile } from '../election/profile.ts';
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

export const measure = (profile: Profile, winners: readonly number[]): Measures => {
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
  };
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
