import type { SettlementId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { inChunks } from './chunks.ts';
import { RollEntity } from './roll.entity.ts';
import type { ConfirmedImport } from './roll-imports.store.ts';
import { VoterEntity } from './voter.entity.ts';

/** A person on the way into the roll. */
export interface EnteringVoter {
  readonly voterMark: Buffer;
  readonly salt: Buffer;
  readonly iinLast4: string;
  readonly nameSealed: Buffer;
  readonly phoneSealed: Buffer | null;
  readonly settlementId: SettlementId | null;
}

export interface FrozenRoll extends ConfirmedImport {
  readonly cycleId: CycleId;
  readonly count: number;
  readonly seal: string;
  readonly frozenAt: Date;
}

export interface RollStore {
  isFrozen(cycleId: CycleId): Promise<boolean>;
  /** Frozen, or about to be: its hour has come and somebody confirmed it. */
  isClosed(cycleId: CycleId): Promise<boolean>;
  /** How many people are on the frozen roll now; nothing while there is none. */
  count(cycleId: CycleId): Promise<number | null>;
  freeze(roll: FrozenRoll, voters: readonly EnteringVoter[]): Promise<void>;
}

export const rollIn = ({ manager, community }: Tx): RollStore => {
  const communityId = community!.id;
  return {
    isFrozen: (cycleId) => manager.existsBy(RollEntity, { communityId, cycleId }),
    async isClosed(cycleId) {
      const rows = await manager.query<{ closed: boolean }[]>('select voting.roll_is_closed($1, $2) as closed', [
        communityId,
        cycleId,
      ]);
      return rows[0]!.closed;
    },
    count: async (cycleId) =>
      (await manager.existsBy(RollEntity, { communityId, cycleId }))
        ? manager.countBy(VoterEntity, { communityId, cycleId })
        : null,

    async freeze(roll, voters) {
      const rows = voters.map((voter) => ({ communityId, cycleId: roll.cycleId, ...voter }));
      await refuseOn('roll_frozen', 'voting/roll-frozen', async () => {
        for (const some of inChunks(rows)) await manager.insert(VoterEntity, some);
      });
      await refuseOn('roll_by_two', 'voting/roll-own-import', () =>
        manager.insert(RollEntity, { communityId, ...roll }),
      );
    },
  };
};
