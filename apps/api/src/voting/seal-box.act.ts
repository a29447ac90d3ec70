import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { sealingRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type SealedBox, sealedBoxIn, type SealedBoxStore } from './sealed-box.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly box: SealedBoxStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly sealed: SealedBox | null;
}

/** The polls are closed: the box is sealed without waiting for the count. What is refused after loading is undone with it. */
export const sealBox: CycleAct<Stores, { readonly cycle: CycleId }, Facts, SealedBox> = {
  name: 'voting.sealBox',
  right: 'box:seal',
  stores: (tx) => ({ cycles: cyclesIn(tx), box: sealedBoxIn(tx) }),

  load: async ({ cycles, box }, { cycle }) => ({ cycle: await cycles.get(cycle), sealed: await box.seal(cycle) }),

  decide({ sealed }) {
    obey(sealingRules, { isSealed: sealed === null });
    return sealed!;
  },

  save: async () => undefined,
  witness: (sealed, { cycle }) => ({ cycle: cycle.id, ...sealed }),
};
