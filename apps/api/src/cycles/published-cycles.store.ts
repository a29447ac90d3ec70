import type { Cycle, Phase } from '@ortaq/domain/cycles';

import type { Tx } from '../platform/tx.ts';
import { CycleEntity } from './cycle.entity.ts';
import { columnsOf, cycleOf, type Plan } from './cycle-rows.ts';
import { frozenTerms, hashOf } from './frozen-terms.ts';
import { stagesIn } from './stages.store.ts';

export type PublishedPlan = Plan;

export interface PublishedCyclesStore {
  /** Keeps a vote that was held elsewhere as a cycle whose polls are closed; its terms are frozen and hashed like any other's. */
  keep(plan: PublishedPlan): Promise<Cycle>;
}

const PHASE: Phase = 'tally';

export const publishedCyclesIn = (tx: Tx): PublishedCyclesStore => ({
  async keep(plan) {
    const { manager, community } = tx;
    const where = { communityId: community!.id, id: plan.id };
    await manager.insert(CycleEntity, { ...where, phase: 'draft', origin: 'pabulib', ...columnsOf(plan) });
    const draft = cycleOf(await manager.findOneByOrFail(CycleEntity, where));
    await manager.update(CycleEntity, where, { phase: PHASE, rulesHash: hashOf(frozenTerms(draft)) });
    await stagesIn(tx).add(plan.id, [
      { phase: 'voting', beganAt: plan.votingOpensAt },
      { phase: PHASE, beganAt: plan.votingClosesAt },
    ]);
    return cycleOf(await manager.findOneByOrFail(CycleEntity, where));
  },
});
