import { type Named, sum } from '@ortaq/kernel';

import type { Community, GovernanceProfile, Share } from '../communities/community.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { ItemKind, ItemState } from './item.process.ts';
import { type Attendance, givenIn, majorityOf, quorumOf, type Tally, tallyOf } from './quorum.ts';
import { attendanceOf, type CertifiedCount, type Item, type Resolution, type SessionRecord } from './record.ts';
import type { ResolutionKind } from './resolution.rules.ts';
import { rollCall, type RollLine } from './roll-call.ts';
import type { SessionState } from './session.process.ts';

/** Times and amounts as text: the minutes are one JSON document that anyone can hash again. */
type Moment = string;

export interface MinutedSeat {
  readonly name: string;
  readonly isChair: boolean;
  readonly arrivedAt: Moment | null;
  readonly leftAt: Moment | null;
  readonly isEntered: boolean;
}

export interface MinutedItem {
  readonly position: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly state: ItemState;
  readonly openedAt: Moment | null;
  readonly closedAt: Moment | null;
  readonly tally: Tally | null;
  /** Votes in favour that carry it, of the votes given. */
  readonly needed: number | null;
  readonly isCarried: boolean | null;
  readonly roll: readonly (Omit<RollLine, 'person' | 'at'> & { readonly at: Moment | null })[];
}

/** What a session says of itself, without an id of any person. Only names of officials, which are public. */
export interface Minutes {
  readonly format: 'ortaq-minutes-1';
  readonly village: { readonly kato: string; readonly name: Named; readonly council: Named };
  readonly cycle: { readonly mark: string; readonly title: Named };
  readonly session: {
    readonly number: number;
    readonly state: SessionState;
    readonly startsAt: Moment;
    readonly place: string;
    readonly openedAt: Moment | null;
    readonly endedAt: Moment | null;
    readonly why: string | null;
  };
  readonly quorum: Attendance;
  readonly majority: Share;
  readonly seats: readonly MinutedSeat[];
  readonly items: readonly MinutedItem[];
  readonly result: {
    readonly fingerprint: string;
    readonly isSingleOperator: boolean | null;
    readonly envelope: string;
    readonly total: string;
    readonly projects: readonly { readonly number: number; readonly title: string; readonly cost: string }[];
  };
  readonly resolution: { readonly number: number; readonly kind: ResolutionKind; readonly text: string } | null;
  readonly signers: readonly { readonly role: GovernanceProfile['signers'][number]; readonly name: string | null }[];
}

/** Everything that minutes are written from. */
export interface Sitting {
  readonly village: Pick<Community, 'kato' | 'name' | 'profile'>;
  readonly cycle: Pick<Cycle, 'mark' | 'title' | 'envelope'>;
  readonly record: SessionRecord;
  readonly count: CertifiedCount;
  readonly resolution: Resolution | null;
}

const told = (moment: Date | null): Moment | null => moment && moment.toISOString();

/** The tally as it stands: written down when the vote was closed, of the votes so far before that. */
export const standingTally = ({ state, tally, votes }: Item): Tally | null =>
  state === 'voting' ? tallyOf(votes.map(({ vote }) => vote)) : tally;

export function minutedItem(item: Item, { seats }: Pick<SessionRecord, 'seats'>, majority: Share): MinutedItem {
  const tally = standingTally(item);
  return {
    position: item.position,
    kind: item.kind,
    title: item.title,
    state: item.state,
    openedAt: told(item.openedAt),
    closedAt: told(item.closedAt),
    tally,
    needed: tally && majorityOf(givenIn(tally), majority),
    isCarried: item.isCarried,
    roll: rollCall(seats, item).map(({ person: _, at, ...line }) => ({ ...line, at: told(at) })),
  };
}

/** Who is there beside who must be; before the opening by the members of today. */
export const standingQuorum = ({ seats, quorum }: SessionRecord, share: Share): Attendance =>
  attendanceOf(seats, quorum ?? quorumOf(seats.length, share));

const resultOf = ({ count, cycle }: Sitting): Minutes['result'] => ({
  fingerprint: count.fingerprint,
  isSingleOperator: count.isSingleOperator,
  envelope: String(cycle.envelope),
  total: String(sum(count.projects.map(({ cost }) => cost))),
  projects: count.projects.map(({ number, title, cost }) => ({ number, title, cost: String(cost) })),
});

const signersOf = ({ village, record }: Sitting): Minutes['signers'] =>
  village.profile.signers.map((role) => ({
    role,
    name: role === 'secretary' ? record.secretary : (record.seats.find(({ isChair }) => isChair)?.name ?? null),
  }));

/** Writes the minutes from what was entered; nothing in them is typed a second time. */
export function minutesOf(sitting: Sitting): Minutes {
  const { village, cycle, record, resolution } = sitting;
  const { quorum, majority, bodies } = village.profile;
  const { number, state, place, why } = record;
  return {
    format: 'ortaq-minutes-1',
    village: { kato: village.kato, name: village.name, council: bodies.council },
    cycle: { mark: cycle.mark, title: cycle.title },
    session: {
      number,
      state,
      startsAt: record.startsAt.toISOString(),
      place,
      openedAt: told(record.openedAt),
      endedAt: told(record.endedAt),
      why,
    },
    quorum: standingQuorum(record, quorum),
    majority: { numerator: majority.numerator, denominator: majority.denominator },
    seats: record.seats.map(({ person: _, arrivedAt, leftAt, ...seat }) => ({
      ...seat,
      arrivedAt: told(arrivedAt),
      leftAt: told(leftAt),
    })),
    items: record.items.map((item) => minutedItem(item, record, majority)),
    result: resultOf(sitting),
    resolution,
    signers: signersOf(sitting),
  };
}
