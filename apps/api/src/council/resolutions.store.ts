import type { Resolution } from '@ortaq/domain/council';

import type { PersonId } from '../platform/actor.ts';
import type { Tx } from '../platform/tx.ts';
import { nextNumber } from './next-number.ts';
import { ResolutionEntity } from './resolution.entity.ts';
import type { SealedMinutes } from './sealed-minutes.ts';
import { withQuorum } from './sessions.store.ts';

export interface SignedResolution extends Resolution {
  readonly session: number;
  readonly minutes: SealedMinutes;
  readonly decidedBy: PersonId;
}

export interface ResolutionsStore {
  nextNumber(): Promise<number>;
  add(resolution: SignedResolution): Promise<void>;
}

export const resolutionsIn = (tx: Tx): ResolutionsStore => ({
  nextNumber: () => nextNumber(tx, 'resolution'),

  async add({ minutes, ...resolution }) {
    const sealed = { minutes: minutes.text, minutesSha256: minutes.sha256, decidedAt: tx.now };
    const row = { communityId: tx.community!.id, ...resolution, ...sealed };
    await withQuorum(async () => void (await tx.manager.insert(ResolutionEntity, row)));
  },
});
