import type { Id, Money } from '@ortaq/kernel';

import type { CycleId } from '../cycles/cycle.ts';
import type { RunId } from '../tally/run.ts';
import type { ItemKind, ItemState } from './item.process.ts';
import type { Attendance, Tally, Vote } from './quorum.ts';
import type { ResolutionKind } from './resolution.rules.ts';
import type { SessionState } from './session.process.ts';
import type { InterestKind } from './vote.rules.ts';

type PersonId = Id<'Person'>;

/** A member of the Kenes as the session knows them: the name stays as it was then. */
export interface Seat {
  readonly person: PersonId;
  readonly name: string;
  readonly isChair: boolean;
  readonly arrivedAt: Date | null;
  readonly leftAt: Date | null;
  /** The secretary entered what the member said or did. */
  readonly isEntered: boolean;
}

export interface GivenVote {
  readonly person: PersonId;
  readonly vote: Vote;
  readonly at: Date;
  readonly isEntered: boolean;
}

/** A member who has no vote on the item. */
export interface Recusal {
  readonly person: PersonId;
  readonly kind: InterestKind;
  /** Number of the project that the interest is in. */
  readonly project: number | null;
  readonly at: Date;
  readonly isEntered: boolean;
}

/** One matter of the agenda; the tally and who was there are written when the vote is closed. */
export interface Item {
  readonly position: number;
  readonly kind: ItemKind;
  /** What it is about; empty for the certified count. */
  readonly title: string;
  readonly state: ItemState;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly tally: Tally | null;
  readonly isCarried: boolean | null;
  readonly present: readonly PersonId[] | null;
  readonly votes: readonly GivenVote[];
  readonly recusals: readonly Recusal[];
}

/** Everything that a session has written down. */
export interface SessionRecord {
  readonly number: number;
  readonly cycleId: CycleId;
  readonly runId: RunId;
  readonly state: SessionState;
  readonly startsAt: Date;
  readonly place: string;
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
  /** Members needed, fixed when the session was opened. */
  readonly quorum: number | null;
  readonly secretary: string | null;
  /** Why it was called off. */
  readonly why: string | null;
  readonly seats: readonly Seat[];
  readonly items: readonly Item[];
}

/** The certified count that a session speaks of, with what each winner takes. */
export interface CertifiedCount {
  readonly run: RunId;
  readonly fingerprint: string;
  /** One issuer stamped every key of the vote; null where there were no keys, in a vote held elsewhere. */
  readonly isSingleOperator: boolean | null;
  readonly projects: readonly Winner[];
}

export interface Winner {
  readonly proposal: Id<'Proposal'>;
  readonly number: number;
  readonly title: string;
  readonly cost: Money;
  /** Author and co-authors. */
  readonly authors: readonly PersonId[];
}

export interface Resolution {
  readonly number: number;
  readonly kind: ResolutionKind;
  readonly text: string;
}

export const isPresent = ({ arrivedAt, leftAt }: Pick<Seat, 'arrivedAt' | 'leftAt'>): boolean =>
  arrivedAt !== null && leftAt === null;

/** Who is there now, beside how many must be. */
export const attendanceOf = (seats: readonly Seat[], quorum: number): Attendance => ({
  seats: seats.length,
  present: seats.filter(isPresent).length,
  quorum,
});
