import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { freezeRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { toBase64url } from '@ortaq/token';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { DueAct } from '../platform/clockwork.ts';
import { found } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { BoxKeys } from './box-keys.ts';
import { drawIssuer, type Issuer, issuersIn, type IssuersStore, issuerTold, type NewIssuer } from './issuers.store.ts';
import { type EnteringVoter, type FrozenRoll, type RollStore, rollIn } from './roll.store.ts';
import { type ConfirmedImport, rollImportsIn, type RollImportsStore } from './roll-imports.store.ts';
import { rollLinesIn, type RollLinesStore } from './roll-lines.store.ts';
import { sealOf } from './roll-seal.ts';
import type { Sealing } from './sealing.ts';

/** The keys of a vote. */
interface Keys {
  /** By which its tokens will be stamped, from the system's source of chance. */
  readonly issuer: NewIssuer;
  /** The audit commission's, if it named one: it stamps on a machine of its own. */
  readonly elsewhere: Issuer | null;
  /** Public half of the one by which the box will sign receipts, base64url. */
  readonly box: string;
}

interface Stores {
  readonly cycles: CyclesStore;
  readonly roll: RollStore;
  readonly imports: RollImportsStore;
  readonly lines: RollLinesStore;
  readonly issuers: IssuersStore;
  drawKeys(cycle: CycleId): Promise<Omit<Keys, 'elsewhere'>>;
  /** Puts the sealing of the box aside for the hour at which the polls close. */
  planSealing(cycle: Cycle): Promise<void>;
}

interface Facts {
  readonly cycle: Cycle;
  readonly isFrozen: boolean;
  readonly confirmed: ConfirmedImport | null;
  readonly entering: readonly EnteringVoter[];
  readonly keys: Keys;
}

interface Frozen {
  readonly cycle: Cycle;
  readonly roll: FrozenRoll;
  readonly voters: readonly EnteringVoter[];
  readonly keys: Keys;
}

type FreezeAct = DueAct<Stores, Facts, Frozen>;

const storesIn = (tx: Tx, sealing: Pick<Sealing, 'plan'>): Stores => ({
  cycles: cyclesIn(tx),
  roll: rollIn(tx),
  imports: rollImportsIn(tx),
  lines: rollLinesIn(tx),
  issuers: issuersIn(tx),
  drawKeys: async (cycle) => ({
    issuer: drawIssuer(tx.seals),
    box: toBase64url(await new BoxKeys(tx.seals).publicKey(cycle)),
  }),
  planSealing: (cycle) => sealing.plan(tx, cycle),
});

/** The clock freezes the confirmed roll: its people enter, its count and seal become public, and so does the key that stamps their tokens. */
export const freezeRoll = (sealing: Pick<Sealing, 'plan'>): FreezeAct => ({
  name: 'voting.freezeRoll',
  right: 'roll:freeze',
  stores: (tx) => storesIn(tx, sealing),

  async load({ cycles, roll, imports, lines, issuers, drawKeys }, { cycle }) {
    const held = await cycles.get(cycle);
    const confirmed = await imports.confirmed(cycle);
    return {
      cycle: held,
      isFrozen: await roll.isFrozen(cycle),
      confirmed,
      entering: confirmed ? await lines.entering(confirmed.importId) : [],
      keys: { ...(await drawKeys(cycle)), elsewhere: await issuers.elsewhere(cycle) },
    };
  },

  decide({ cycle, isFrozen, confirmed, entering, keys }, _, { now }) {
    const isDue = cycle.rollFreezesAt === null || now >= cycle.rollFreezesAt;
    obey(freezeRules, { isFrozen, hasConfirmed: confirmed !== null, isDue });
    const counted = { count: entering.length, seal: sealOf(cycle.id, entering) };
    return {
      cycle,
      keys,
      voters: entering,
      roll: { ...found(confirmed), ...counted, cycleId: cycle.id, frozenAt: now },
    };
  },

  async save({ roll, lines, issuers, planSealing }, { cycle, roll: frozen, voters, keys }) {
    await roll.freeze(frozen, voters);
    await lines.forgetEntered(frozen.importId);
    await issuers.keep(cycle.id, keys.issuer);
    await planSealing(cycle);
  },

  witness: ({ roll: { cycleId, count, seal }, keys: { elsewhere, issuer, box } }) => ({
    ...{ cycle: cycleId, count, seal, box },
    issuers: [...(elsewhere ? [elsewhere] : []), issuer].map(issuerTold),
  }),
});
