import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { isIssuerAddress, pinRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { fromBase64url, issuerKeyFrom } from '@ortaq/token';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { AUDIT, type Issuer, issuerHash, issuersIn, type IssuersStore, issuerTold } from './issuers.store.ts';
import { type RollStore, rollIn } from './roll.store.ts';

type Input = InputOf<typeof voting.pinIssuer>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly roll: RollStore;
  readonly issuers: IssuersStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly isClosed: boolean;
}

interface Pinned {
  readonly cycle: Cycle;
  readonly issuer: Issuer | null;
  /** Of the public half of the key, hex. */
  readonly hash: string | null;
}

/** The audit commission names its own issuer: without its stamp, too, no ballot of this vote is taken. */
export const pinIssuer: CycleAct<Stores, Input, Facts, Pinned> = {
  name: 'voting.pinIssuer',
  right: 'issuer:pin',
  stores: (tx) => ({ cycles: cyclesIn(tx), roll: rollIn(tx), issuers: issuersIn(tx) }),

  // Taken, not only held: the roll cannot be frozen meanwhile by a clock that does not see this issuer.
  load: async ({ cycles, roll }, { cycle }) => ({
    cycle: await cycles.take(cycle),
    isClosed: await roll.isClosed(cycle),
  }),

  decide({ cycle, isClosed }, { issuer }) {
    const isKey = issuer === null || issuerKeyFrom(issuer) !== null;
    const isAddress = issuer === null || isIssuerAddress(issuer.address);
    const isSigner = issuer === null || fromBase64url(issuer.key)?.length === 32;
    obey(pinRules, { isClosed, isKey: isKey && isSigner, isAddress });
    return { cycle, issuer: issuer && { name: AUDIT, ...issuer }, hash: issuer && issuerHash(issuer) };
  },

  save: ({ issuers }, { cycle, issuer }) => issuers.pin(cycle.id, issuer),

  witness: ({ issuer }, { cycle }) => ({ cycle: cycle.id, issuer: issuer && issuerTold(issuer) }),
};
