import type { identity, InputOf } from '@ortaq/contract';

import type { PersonId } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { Act } from '../platform/registrar.ts';
import { printedCodesIn, type PrintedCodesStore } from './printed-codes.store.ts';

interface Stores {
  readonly codes: PrintedCodesStore;
}

/** A paper was lost: its code opens nothing any more, and what it opened is closed. */
export const revokePrintedCode: Act<Stores, InputOf<typeof identity.revokePrintedCode>, null, PersonId> = {
  name: 'identity.revokePrintedCode',
  right: 'resident:verify',
  stores: (tx) => ({ codes: printedCodesIn(tx) }),
  load: async () => null,
  decide: (_, { person }) => person,

  async save({ codes }, person) {
    found((await codes.revoke(person)) || null);
  },

  witness: () => ({}),
};
