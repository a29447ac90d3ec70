import type { CycleId, Stage } from '@ortaq/domain/cycles';

import type { Tx } from '../platform/tx.ts';
import { StageEntity } from './stage.entity.ts';

/** The history of a cycle's stages. Whoever adds holds the row of the cycle. */
export const stagesIn = ({ manager, community, now }: Tx) => ({
  async add(cycleId: CycleId, stages: readonly Stage[]): Promise<void> {
    const communityId = community!.id;
    const [last] = await manager.find(StageEntity, {
      where: { communityId, cycleId },
      order: { position: 'DESC' },
      take: 1,
    });
    const notBefore = last?.beganAt ?? new Date(0);
    await manager.insert(
      StageEntity,
      stages.map(({ phase, beganAt }, index) => ({
        communityId,
        cycleId,
        position: (last?.position ?? 0) + index + 1,
        phase,
        beganAt: beganAt > notBefore ? beganAt : notBefore,
        writtenAt: now,
      })),
    );
  },
});
