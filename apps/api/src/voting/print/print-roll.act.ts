import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { rollPrintRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../../cycles/cycles.store.ts';
import type { CycleAct } from '../../platform/registrar.ts';
import { rollIn, type RollStore } from '../roll.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly roll: RollStore;
}

interface Facts {
  readonly cycle: Cycle;
  /** Nothing while no roll is frozen. */
  readonly count: number | null;
}

/** Somebody takes the roll away on paper: written down before it leaves. */
export const printRoll: CycleAct<Stores, { readonly cycle: CycleId }, Facts, { readonly count: number }> = {
  name: 'voting.printRoll',
  right: 'roll:print',
  stores: (tx) => ({ cycles: cyclesIn(tx), roll: rollIn(tx) }),
  load: async ({ cycles, roll }, { cycle }) => ({ cycle: await cycles.get(cycle), count: await roll.count(cycle) }),

  decide({ count }) {
    obey(rollPrintRules, { hasRoll: count !== null });
    return { count: count! };
  },

  save: async () => undefined,
  witness: ({ count }, { cycle }) => ({ cycle: cycle.id, count }),
};
