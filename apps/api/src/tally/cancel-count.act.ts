import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { type Run, type RunId, runningRules } from '@ortaq/domain/tally';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { runsIn, type RunsStore } from './runs.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly runs: RunsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly newest: Run | undefined;
}

interface Cancelled {
  readonly cycleId: CycleId;
  readonly run: RunId;
}

/** Stops the count that is under way; its thread ends when it next looks, at once where it runs in this process. */
export const cancelCount: CycleAct<Stores, { cycle: CycleId }, Facts, Cancelled> = {
  name: 'tally.cancelCount',
  right: 'tally:run',

  stores: (tx) => ({ cycles: cyclesIn(tx), runs: runsIn(tx) }),

  async load({ cycles, runs }, { cycle }) {
    return { cycle: await cycles.get(cycle), newest: await runs.newest(cycle) };
  },

  decide({ cycle, newest }) {
    obey(runningRules, { newest });
    return { cycleId: cycle.id, run: newest!.id };
  },

  save: ({ runs }, { run }) => runs.cancel(run),

  witness: ({ cycleId }) => ({ cycle: cycleId }),
};
