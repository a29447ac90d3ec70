import type { council, OutputOf } from '@ortaq/contract';
import {
  isUnderWay,
  type ItemFacts,
  majorityOf,
  type RollMark,
  type Tally,
  type VoterFacts,
} from '@ortaq/domain/council';
import type { VoteKind } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

export type Room = OutputOf<typeof council.readSession>;
export type RoomItem = Room['items'][number];
export type Seat = Room['seats'][number];
export type Minutes = OutputOf<typeof council.readMinutes>['minutes'];
export type SessionCard = OutputOf<typeof council.listSessions>['sessions'][number];

/** A session is read again every three seconds until it is over. */
export const again = (room: Room | undefined): number | false => (room && !isUnderWay(room.state) ? false : 3_000);

/** What an item is about; the certified count is told in the reader's language. */
export const titleOf = (
  t: Say,
  { kind, title }: Pick<RoomItem, 'kind' | 'title'>,
  { projects, total }: Pick<Minutes['result'], 'projects' | 'total'>,
): string => (kind === 'result' ? t('council.item.result', { count: projects.length, total }) : title);

/** The sign of a line of the roll; who is there and did not vote has the ring of one who is away, and other words. */
export const signOf = (mark: RollMark): VoteKind => (mark === 'silent' ? 'absent' : mark);

export const givenIn = (tally: Tally | null): number =>
  tally === null ? 0 : tally.for + tally.against + tally.abstain;

export const selfIn = ({ seats }: Room): Seat | undefined => seats.find(({ isSelf }) => isSelf);

/** Members who may still vote on the item. */
export const votersOf = ({ seats }: Room, { roll }: RoomItem): number =>
  seats.filter(
    ({ isPresent, person }) => isPresent && !roll.some((line) => line.person === person && line.mark === 'conflict'),
  ).length;

/** Votes in favour that carry the item: of the votes given, and while it is open, of all who may still give one. */
export function neededFor(room: Room, item: RoomItem): number | null {
  return item.state === 'voting' ? majorityOf(votersOf(room, item), room.majority) : item.needed;
}

/** What the rules of an item ask, so that a button that cannot act says why by the very rule that would refuse it. */
export const itemFacts = (room: Room, item: RoomItem): ItemFacts => ({
  ...room.quorum,
  session: room.state,
  given: givenIn(item.tally),
  isAnotherOpen: room.items.some(({ state, position }) => state === 'voting' && position !== item.position),
});

/** A member before an item, as the rules ask. */
export function voterFacts(room: Room, item: RoomItem, seat: Seat | undefined): VoterFacts {
  const line = item.roll.find(({ person }) => person === seat?.person);
  return {
    session: room.state,
    item: item.state,
    isMember: seat !== undefined,
    isPresent: seat?.isPresent ?? false,
    isRecused: line?.mark === 'conflict',
    isAuthor: item.kind === 'result' && seat?.isSelf === true && room.result.own.length > 0,
  };
}

/** The item in focus: the one that is asked for, else the one that is voted on, else the next, else the first. */
export const itemInFocus = ({ items }: Pick<Room, 'items'>, asked: number | null): RoomItem =>
  items.find(({ position }) => position === asked) ??
  items.find(({ state }) => state === 'voting') ??
  items.find(({ state }) => state === 'waiting') ??
  items.find(({ kind }) => kind === 'result') ??
  items[0]!;
