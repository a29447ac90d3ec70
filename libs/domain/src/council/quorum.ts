import { rule } from '@ortaq/kernel';

import type { Share } from '../communities/community.ts';

export const votes = ['for', 'against', 'abstain'] as const;

export type Vote = (typeof votes)[number];

/** How many gave each vote. */
export type Tally = Readonly<Record<Vote, number>>;

/** Who is there, and how many must be. */
export interface Attendance {
  readonly seats: number;
  readonly present: number;
  readonly quorum: number;
}

/** Members without whom nothing is decided: at least this share of all seats. */
export const quorumOf = (seats: number, { numerator, denominator }: Share): number =>
  Math.ceil((seats * numerator) / denominator);

/** Votes in favour that carry an item: more than this share of the votes given. */
export const majorityOf = (given: number, { numerator, denominator }: Share): number =>
  Math.floor((given * numerator) / denominator) + 1;

const countOf = (given: readonly Vote[], vote: Vote): number => given.filter((each) => each === vote).length;

export const tallyOf = (given: readonly Vote[]): Tally => ({
  for: countOf(given, 'for'),
  against: countOf(given, 'against'),
  abstain: countOf(given, 'abstain'),
});

export const givenIn = (tally: Tally): number => tally.for + tally.against + tally.abstain;

export const isCarriedBy = (tally: Tally, majority: Share): boolean =>
  tally.for >= majorityOf(givenIn(tally), majority);

export const hasQuorum = ({ seats, present, quorum }: Attendance): boolean => seats > 0 && present >= quorum;

export const quorumRule = rule<Attendance>()('council/no-quorum', hasQuorum);

/** The numbers that the words of a missing quorum need. */
export const quorumWords = ({ present, quorum }: Attendance) => ({
  present: String(present),
  quorum: String(quorum),
  missing: String(Math.max(quorum - present, 0)),
});
