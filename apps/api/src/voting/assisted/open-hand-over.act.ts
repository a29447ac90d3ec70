import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { isHandOverCode, openingHandOverRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../../cycles/cycles.store.ts';
import type { CycleAct } from '../../platform/registrar.ts';
import { type Drawn, handOversIn, type HandOversStore } from './hand-overs.store.ts';

type Input = InputOf<typeof voting.openHandOver>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly handOvers: HandOversStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly isLive: boolean;
  readonly pass: Drawn;
}

interface Opened {
  readonly cycleId: CycleId;
  readonly code: string;
  readonly pass: Drawn;
}

/** A code is typed in at the device, once: from then on only its page can go on. */
export const openHandOver: CycleAct<Stores, Input, Facts, Opened> = {
  name: 'voting.openHandOver',
  right: 'token:assist',
  stores: (tx) => ({ cycles: cyclesIn(tx), handOvers: handOversIn(tx) }),

  load: async ({ cycles, handOvers }, { cycle, code }) => ({
    cycle: await cycles.get(cycle),
    isLive: isHandOverCode(code) && (await handOvers.isLive(cycle, code)),
    pass: handOvers.drawPass(cycle),
  }),

  decide({ cycle, isLive, pass }, { code }) {
    obey(openingHandOverRules, { isLive });
    return { cycleId: cycle.id, code, pass };
  },

  async save({ handOvers }, { cycleId, code, pass }) {
    obey(openingHandOverRules, { isLive: await handOvers.open(cycleId, code, pass) });
  },

  witness: ({ cycleId }) => ({ cycle: cycleId }),
};
