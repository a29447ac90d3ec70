import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { tellRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { issuersIn, type IssuersStore } from './issuers.store.ts';

interface Stores {
  readonly cycles: CyclesStore;
  readonly issuers: IssuersStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly elsewhere: Awaited<ReturnType<IssuersStore['elsewhere']>>;
}

interface Told {
  readonly cycle: Cycle;
  readonly issuer: string;
  readonly issued: number;
}

/** The audit commission tells how many tokens its issuer stamped: no more ballots than that can be true ones. */
export const tellIssued: CycleAct<Stores, InputOf<typeof voting.tellIssued>, Facts, Told> = {
  name: 'voting.tellIssued',
  right: 'issuer:tell',
  stores: (tx) => ({ cycles: cyclesIn(tx), issuers: issuersIn(tx) }),

  load: async ({ cycles, issuers }, { cycle }) => ({
    cycle: await cycles.take(cycle),
    elsewhere: await issuers.elsewhere(cycle),
  }),

  decide({ cycle, elsewhere }, { issued }) {
    obey(tellRules, { isThere: elsewhere !== null, isTold: (elsewhere?.issued ?? null) !== null });
    return { cycle, issuer: elsewhere!.name, issued };
  },

  save: ({ issuers }, { cycle, issued }) => issuers.tell(cycle.id, issued),
  witness: ({ issuer, issued }, { cycle }) => ({ cycle: cycle.id, issuer, issued }),
};
