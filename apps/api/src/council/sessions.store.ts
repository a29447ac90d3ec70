import type { Seat, SessionRecord } from '@ortaq/domain/council';
import type { CycleId } from '@ortaq/domain/cycles';

import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { ItemEntity } from './item.entity.ts';
import { nextNumber } from './next-number.ts';
import { seatsIn } from './seats.store.ts';
import { CouncilSessionEntity } from './session.entity.ts';
import { recordOf } from './session-record.ts';

/** The twin of the rule in the database: whoever writes a decision, enough members are in the room. */
export const withQuorum = <T>(work: () => Promise<T>): Promise<T> =>
  refuseOn('council_quorum', 'council/no-quorum', work);

/** A session as it is called: who is invited, and what for. */
export interface NewSession extends Pick<SessionRecord, 'number' | 'cycleId' | 'runId' | 'startsAt' | 'place'> {
  readonly seats: readonly Seat[];
  readonly agenda: readonly { readonly kind: 'result' | 'other'; readonly title: string }[];
}

interface Opening {
  readonly roster: readonly Seat[];
  readonly quorum: number;
  readonly secretary: string | null;
}

export interface SessionsStore {
  /** The cycle that a session is about. */
  cycleOf(number: number): Promise<CycleId>;
  /** The session, held against every other act of it until the commit: a roomful of members waits for one another. */
  take(number: number): Promise<SessionRecord>;
  nextNumber(): Promise<number>;
  call(session: NewSession): Promise<void>;
  open(number: number, opening: Opening): Promise<void>;
  callOff(number: number, why: string): Promise<void>;
  close(number: number): Promise<void>;
}

export const sessionsIn = (tx: Tx): SessionsStore => {
  const { manager, now } = tx;
  const communityId = tx.community!.id;
  const change = async (number: number, to: Partial<CouncilSessionEntity>) =>
    void (await manager.update(CouncilSessionEntity, { communityId, number }, to));

  return {
    cycleOf: async (number) => found(await manager.findOneBy(CouncilSessionEntity, { communityId, number })).cycleId,

    async take(number) {
      const where = { communityId, number };
      found(await manager.findOne(CouncilSessionEntity, { where, lock: { mode: 'pessimistic_write' } }));
      return recordOf(manager, where);
    },

    nextNumber: () => nextNumber(tx, 'session'),

    async call({ seats, agenda, ...session }) {
      await refuseOn('session_one_at_a_time', 'council/session-under-way', () =>
        manager.insert(CouncilSessionEntity, { communityId, ...session, state: 'called', calledAt: now }),
      );
      await seatsIn(tx).fill(session.number, seats);
      const of = { communityId, session: session.number, state: 'waiting' } as const;
      await manager.insert(
        ItemEntity,
        agenda.map((each, at) => ({ ...of, ...each, position: at + 1 })),
      );
    },

    async open(number, { roster, quorum, secretary }) {
      await seatsIn(tx).fill(number, roster);
      await withQuorum(() => change(number, { state: 'open', openedAt: now, quorum, secretary }));
    },

    callOff: (number, why) => change(number, { state: 'called-off', endedAt: now, why }),
    close: (number) => withQuorum(() => change(number, { state: 'closed', endedAt: now })),
  };
};
