import { type Cycle, type CycleId, dueStages, type Phase, type Stage } from '@ortaq/domain/cycles';

import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CycleEntity } from './cycle.entity.ts';
import { cycleOf } from './cycle-rows.ts';
import { stagesIn } from './stages.store.ts';

export interface CyclesStore {
  /** The cycle, held against a change of phase until the act is committed. */
  get(id: CycleId): Promise<Cycle>;
  /** The cycle, for the one act that changes its phase. */
  take(id: CycleId): Promise<Cycle>;
  /** Writes a phase that an act brought, after the stages that the clock opened before it. */
  enter(id: CycleId, phase: Phase): Promise<void>;
  /** Writes the stages that the clock opened; answers with those that nobody had written. */
  settle(id: CycleId): Promise<readonly Stage[]>;
  /** The seed of the public lot, told to everybody from now on; refused before the vote is over. Empty where no lot is drawn. */
  revealSeed(id: CycleId): Promise<string>;
}

export const cyclesIn = (tx: Tx): CyclesStore => {
  const { manager, now } = tx;
  const communityId = tx.community!.id;
  const one = async (id: CycleId, mode: 'pessimistic_read' | 'pessimistic_write') =>
    cycleOf(found(await manager.findOne(CycleEntity, { where: { communityId, id }, lock: { mode } })));

  const write = async (id: CycleId, stages: readonly Stage[]): Promise<void> => {
    if (stages.length === 0) return;
    await manager.update(CycleEntity, { communityId, id }, { phase: stages.at(-1)!.phase });
    await stagesIn(tx).add(id, stages);
  };

  return {
    get: (id) => one(id, 'pessimistic_read'),
    take: (id) => one(id, 'pessimistic_write'),
    enter: async (id, phase) =>
      write(id, [...dueStages(await one(id, 'pessimistic_write'), now), { phase, beganAt: now }]),
    async settle(id) {
      const due = dueStages(await one(id, 'pessimistic_write'), now);
      await write(id, due);
      return due;
    },
    revealSeed: (id) => revealSeed(tx, id),
  };
};

/** Opens the seal once. The trigger of the table holds the seed back until the polls are closed. */
async function revealSeed({ manager, community, seals }: Tx, id: CycleId): Promise<string> {
  const row = found(
    await manager.findOne(CycleEntity, {
      where: { communityId: community!.id, id },
      select: { communityId: true, id: true, seed: true, seedSealed: true },
    }),
  );
  if (row.seed !== null || row.seedSealed === null) return row.seed ?? '';
  const seed = seals.open(row.seedSealed);
  await refuseOn('cycle_seed_secret', 'cycles/not-in-this-stage', () =>
    manager.update(CycleEntity, { communityId: community!.id, id }, { seed }),
  );
  return seed;
}
