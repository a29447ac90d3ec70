import type { Item, Seat, SessionRecord, VoterFacts, Winner } from '@ortaq/domain/council';
import { isPresent } from '@ortaq/domain/council';
import type { Cycle } from '@ortaq/domain/cycles';
import type { RunId } from '@ortaq/domain/tally';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { PersonId } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { Moment } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { winnersOf } from './certified-count.ts';
import { type ItemKey, itemsIn, type ItemsStore } from './items.store.ts';
import { seatsIn, type SeatsStore } from './seats.store.ts';
import { sessionsIn, type SessionsStore } from './sessions.store.ts';

/** What acts in a session hold of the transaction. */
export interface SittingStores {
  readonly cycles: CyclesStore;
  readonly sessions: SessionsStore;
  readonly seats: SeatsStore;
  readonly items: ItemsStore;
  winners(run: RunId): Promise<Winner[]>;
}

export const sittingStoresIn = (tx: Tx): SittingStores => ({
  cycles: cyclesIn(tx),
  sessions: sessionsIn(tx),
  seats: seatsIn(tx),
  items: itemsIn(tx),
  winners: (run) => winnersOf(tx.manager, run),
});

export interface SittingFacts {
  readonly cycle: Cycle;
  readonly record: SessionRecord;
}

/** The cycle first, then the session: every act holds them in this order. */
export async function loadSitting(
  { cycles, sessions }: Pick<SittingStores, 'cycles' | 'sessions'>,
  { session }: { readonly session: number },
): Promise<SittingFacts> {
  const cycle = await cycles.get(await sessions.cycleOf(session));
  return { cycle, record: await sessions.take(session) };
}

export interface AtItemFacts extends SittingFacts {
  readonly item: Item;
  readonly winners: readonly Winner[];
}

export async function loadAtItem(stores: SittingStores, key: ItemKey): Promise<AtItemFacts> {
  const facts = await loadSitting(stores, key);
  const item = found(facts.record.items.find(({ position }) => position === key.item));
  return { ...facts, item, winners: item.kind === 'result' ? await stores.winners(facts.record.runId) : [] };
}

/** What a member says or does: by their own hand, or entered by the secretary. */
export interface Hand {
  readonly member?: PersonId;
}

export const handOf = ({ member }: Hand, { actor, now }: Moment) => ({
  person: member ?? actor.personId!,
  at: now,
  isEntered: member !== undefined,
});

const seatOf = ({ seats }: SessionRecord, person: PersonId): Seat | undefined =>
  seats.find((seat) => seat.person === person);

export const nameIn = (record: SessionRecord, person: PersonId): string => seatOf(record, person)?.name ?? '';

/** A member before an item, as the rules ask. */
export function voterFacts({ record, item, winners }: AtItemFacts, person: PersonId): VoterFacts {
  const seat = seatOf(record, person);
  return {
    session: record.state,
    item: item.state,
    isMember: seat !== undefined,
    isPresent: seat !== undefined && isPresent(seat),
    isRecused: item.recusals.some((each) => each.person === person),
    isAuthor: winners.some(({ authors }) => authors.includes(person)),
  };
}
