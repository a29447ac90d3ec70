import type { SettlementId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { inChunks } from './chunks.ts';
import { RollEntity } from './roll.entity.ts';
import type { RollImportId } from './roll-import.entity.ts';
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

export interface FrozenRoll {
  readonly cycleId: CycleId;
  readonly importId: RollImportId;
  readonly count: number;
  readonly seal: string;
  readonly importedBy: PersonId;
  readonly confirmedBy: PersonId;
  readonly confirmedAt: Date;
}

export interface RollStore {
  isFrozen(cycleId: CycleId): Promise<boolean>;
  /** How many people are on the frozen roll now; nothing while there is none. */
  count(cycleId: CycleId): Promise<number | null>;
  freeze(roll: FrozenRoll, voters: readonly EnteringVoter[]): Promise<void>;
}

export const rollIn = ({ manager, community }: Tx): RollStore => {
  const communityId = community!.id;
  return {
    isFrozen: (cycleId) => manager.existsBy(RollEntity, { communityId, cycleId }),
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
