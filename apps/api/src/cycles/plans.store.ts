import { type Cycle, type CycleId, frozenRules } from '@ortaq/domain/cycles';
import { obey } from '@ortaq/kernel';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CycleEntity } from './cycle.entity.ts';
import { columnsOf, keptRules, type Plan } from './cycle-rows.ts';
import { cyclesIn } from './cycles.store.ts';
import { hashOf } from './frozen-terms.ts';
import { stagesIn } from './stages.store.ts';

/** A cycle that is being published: what is hashed, and the seed that stays closed until the count. */
export interface Publication {
  readonly cycle: Cycle;
  readonly terms: string;
  readonly seed: string;
}

export interface PlansStore {
  /** The cycle while it is a draft; refused as frozen once it is published. */
  takeDraft(id: CycleId): Promise<Cycle>;
  begin(plan: Plan): Promise<void>;
  change(plan: Plan): Promise<void>;
  publish(publication: Publication): Promise<void>;
}

export const plansIn = (tx: Tx): PlansStore => {
  const { manager, community, seals, now } = tx;
  const communityId = community!.id;
  const keepingOrder = <T>(work: () => Promise<T>) => refuseOn('cycle_windows', 'cycles/windows-crossed', work);
  return {
    async takeDraft(id) {
      const cycle = await cyclesIn(tx).take(id);
      obey(frozenRules, { isDraft: cycle.storedPhase === 'draft' });
      return cycle;
    },

    async begin(plan) {
      await keepingOrder(() => manager.insert(CycleEntity, { communityId, phase: 'draft', ...columnsOf(plan) }));
    },

    async change(plan) {
      await keepingOrder(() => manager.update(CycleEntity, { communityId, id: plan.id }, columnsOf(plan)));
    },

    async publish({ cycle, terms, seed }) {
      const frozen = {
        phase: 'announced',
        rules: keptRules(cycle.rules),
        rulesHash: hashOf(terms),
        seedSealed: seals.seal(seed),
      } as const;
      await manager.update(CycleEntity, { communityId, id: cycle.id }, frozen);
      await stagesIn(tx).add(cycle.id, [{ phase: 'announced', beganAt: now }]);
    },
  };
};
