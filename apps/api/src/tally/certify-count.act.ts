import { type Cycle, type CycleId, cycleProcess, type Phase, phaseAt } from '@ortaq/domain/cycles';
import { certifyingRules, type Run, type RunId } from '@ortaq/domain/tally';
import { advance, obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { runsIn, type RunsStore } from './runs.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly runs: RunsStore;
}

interface Input {
  readonly cycle: CycleId;
  readonly fingerprint: string;
}

interface Facts {
  readonly cycle: Cycle;
  readonly newest: Run | undefined;
}

interface Certified {
  readonly cycleId: CycleId;
  readonly run: RunId;
  readonly fingerprint: string;
  readonly phase: Phase;
}

/** The clerk certifies the very count that was looked at; from here on it is the Kenes' turn, or nobody's if the vote was held elsewhere. */
export const certifyCount: CycleAct<Stores, Input, Facts, Certified> = {
  name: 'tally.certifyCount',
  right: 'tally:certify',

  stores: (tx) => ({ cycles: cyclesIn(tx), runs: runsIn(tx) }),

  async load({ cycles, runs }, { cycle }) {
    return { cycle: await cycles.take(cycle), newest: await runs.newest(cycle) };
  },

  decide({ cycle, newest }, { fingerprint }, { now }) {
    obey(certifyingRules, { newest, fingerprint });
    const isPublished = cycle.origin === 'pabulib';
    const facts = { isCounted: newest?.status === 'done', isPublished };
    const move = isPublished ? 'archive' : 'certify';
    const phase = advance(cycleProcess, phaseAt(cycle, now), { move, facts });
    return { cycleId: cycle.id, run: newest!.id, fingerprint, phase };
  },

  async save({ cycles, runs }, { cycleId, run, phase }, { now }) {
    await runs.certify(run, now);
    await cycles.enter(cycleId, phase);
  },

  witness: ({ cycleId, fingerprint }) => ({ cycle: cycleId, fingerprint }),
};
