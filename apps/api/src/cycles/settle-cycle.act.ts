import { type Cycle, type CycleId, dueStages, settlingRules, type Stage } from '@ortaq/domain/cycles';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { cyclesIn, type CyclesStore } from './cycles.store.ts';

interface Settled {
  readonly cycle: CycleId;
  readonly stages: readonly Stage[];
}

/** Writes down the stages that the clock opened. They held from their hour on, written or not. */
export const settleCycle: CycleAct<CyclesStore, { readonly cycle: CycleId }, { readonly cycle: Cycle }, Settled> = {
  name: 'cycles.settle',
  right: 'cycle:settle',
  stores: cyclesIn,
  load: async (cycles, { cycle }) => ({ cycle: await cycles.take(cycle) }),
  decide({ cycle }, _, { now }) {
    const stages = dueStages(cycle, now);
    obey(settlingRules, { dueStages: stages.length });
    return { cycle: cycle.id, stages };
  },
  save: async (cycles, { cycle }) => void (await cycles.settle(cycle)),
  witness: ({ cycle, stages }) => ({
    cycle,
    stages: stages.map(({ phase, beganAt }) => ({ phase, beganAt: beganAt.toISOString() })),
  }),
};
