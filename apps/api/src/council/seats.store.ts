import type { Seat } from '@ortaq/domain/council';

import type { Tx } from '../platform/tx.ts';
import { SeatEntity } from './seat.entity.ts';

export interface SeatsStore {
  /** Everybody who sits, in place of whoever sat before; only until the session is opened. */
  fill(session: number, seats: readonly Seat[]): Promise<void>;
  /** Writes that a member came or left. */
  mark(session: number, seat: Seat): Promise<void>;
}

export const seatsIn = ({ manager, community }: Tx): SeatsStore => {
  const communityId = community!.id;
  return {
    async fill(session, seats) {
      await manager.delete(SeatEntity, { communityId, session });
      const rows = seats.map(({ person, ...seat }) => ({ communityId, session, personId: person, ...seat }));
      await manager.insert(SeatEntity, rows);
    },

    async mark(session, { person, ...seat }) {
      const whose = { communityId, session, personId: person };
      const { affected } = await manager.update(SeatEntity, whose, seat);
      if (affected === 0) await manager.insert(SeatEntity, { ...whose, ...seat });
    },
  };
};
