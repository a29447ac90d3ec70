import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { type RollCorrectionFacts, rollCorrectionRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type NewCorrection, rollCorrectionsIn, type RollCorrectionsStore } from './roll-corrections.store.ts';

type Input = InputOf<typeof voting.enterRollCorrection>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly corrections: RollCorrectionsStore;
}

interface Facts extends Omit<RollCorrectionFacts, 'kind'> {
  readonly cycle: Cycle;
}

/** The first person enters what a paper says about somebody on the roll, or missing from it. Nothing changes yet. */
export const enterRollCorrection: CycleAct<Stores, Input, Facts, NewCorrection> = {
  name: 'voting.enterRollCorrection',
  right: 'roll:correct',
  stores: (tx) => ({ cycles: cyclesIn(tx), corrections: rollCorrectionsIn(tx) }),

  load: async ({ cycles, corrections }, { cycle, iin }) => ({
    cycle: await cycles.get(cycle),
    ...(await corrections.known(cycle, corrections.markOf(iin))),
  }),

  decide({ cycle, ...known }, { kind, iin, name, settlementId, reason }, { now, actor, newId }) {
    obey(rollCorrectionRules, { kind, ...known });
    const entered = { enteredBy: actor.personId!, enteredAt: now };
    return { id: newId(), cycleId: cycle.id, kind, iin, name, settlementId: settlementId ?? null, reason, ...entered };
  },

  save: ({ corrections }, correction) => corrections.enter(correction),
  witness: ({ cycleId, kind }) => ({ cycle: cycleId, kind }),
};
