import type { Id } from '@ortaq/kernel';

import { type GivenVote, isPresent, type Item, type Recusal, type Seat } from './record.ts';
import { votes } from './quorum.ts';

/** How a member stands to an item: the vote, no vote for an interest, away, or there without a vote. */
export const rollMarks = [...votes, 'conflict', 'absent', 'silent'] as const;

export type RollMark = (typeof rollMarks)[number];

/** One line of the vote by name. */
export interface RollLine {
  readonly person: Id<'Person'>;
  readonly name: string;
  readonly isChair: boolean;
  readonly mark: RollMark;
  readonly at: Date | null;
  readonly isEntered: boolean;
  readonly interest: Pick<Recusal, 'kind' | 'project'> | null;
}

const isThere = (seat: Seat, { present }: Item): boolean =>
  present === null ? isPresent(seat) : present.includes(seat.person);

function lineOf(seat: Seat, item: Item): RollLine {
  const { person, name, isChair } = seat;
  const mine = <T extends { readonly person: Id<'Person'> }>(all: readonly T[]) =>
    all.find((each) => each.person === person);
  const member = { person, name, isChair };
  const recusal = mine<Recusal>(item.recusals);
  if (recusal) {
    const { at, isEntered, kind, project } = recusal;
    return { ...member, mark: 'conflict', at, isEntered, interest: { kind, project } };
  }
  const given = mine<GivenVote>(item.votes);
  if (given) return { ...member, mark: given.vote, at: given.at, isEntered: given.isEntered, interest: null };
  const mark = isThere(seat, item) ? 'silent' : 'absent';
  return { ...member, mark, at: null, isEntered: false, interest: null };
}

/** Every member beside an item; nobody is called before its vote is opened. */
export const rollCall = (seats: readonly Seat[], item: Item): RollLine[] =>
  item.state === 'waiting' && item.recusals.length === 0 ? [] : seats.map((seat) => lineOf(seat, item));
