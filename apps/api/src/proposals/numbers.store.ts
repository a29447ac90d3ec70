import type { CycleId } from '@ortaq/domain/cycles';

import type { Tx } from '../platform/tx.ts';
import { CounterEntity } from './counter.entity.ts';

/** The numbers of a cycle, one after another without a gap. */
export interface NumbersStore {
  /** Waits for its turn in the cycle, and answers with the last number given: until the commit nobody else gives one. */
  last(cycle: CycleId): Promise<number>;
  give(cycle: CycleId, number: number): Promise<void>;
}

export const numbersIn = ({ manager, community }: Tx): NumbersStore => ({
  async last(cycleId) {
    const rows = await manager.query<{ last: number }[]>(
      `insert into proposals.counter as c (community_id, cycle_id) values ($1, $2)
       on conflict (community_id, cycle_id) do update set last = c.last returning last`,
      [community!.id, cycleId],
    );
    return rows[0]!.last;
  },
  async give(cycleId, number) {
    await manager.update(CounterEntity, { communityId: community!.id, cycleId }, { last: number });
  },
});
