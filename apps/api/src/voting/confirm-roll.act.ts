import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle, CycleId } from '@ortaq/domain/cycles';
import { confirmRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { toBase64url } from '@ortaq/token';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { BoxKeys } from './box-keys.ts';
import { drawIssuer, type Issuer, issuersIn, type IssuersStore, issuerTold, type NewIssuer } from './issuers.store.ts';
import { type EnteringVoter, type FrozenRoll, type RollStore, rollIn } from './roll.store.ts';
import { type HeldImport, rollImportsIn, type RollImportsStore } from './roll-imports.store.ts';
import { rollLinesIn, type RollLinesStore } from './roll-lines.store.ts';
import { sealOf } from './roll-seal.ts';
import type { Sealing } from './sealing.ts';

type Input = InputOf<typeof voting.confirmRoll>;

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
  readonly held: HeldImport;
  readonly undecided: number;
  readonly entering: readonly EnteringVoter[];
  readonly keys: Keys;
}

interface Confirmed {
  readonly cycle: Cycle;
  readonly roll: FrozenRoll;
  readonly voters: readonly EnteringVoter[];
  readonly keys: Keys;
}

type ConfirmAct = CycleAct<Stores, Input, Facts, Confirmed>;

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
  planSealing: (cycle) => sealing.plan(tx.manager, tx.community!.slug, cycle),
});

/** The second person freezes the roll: its people enter, its count and seal become public, and so does the key that stamps their tokens. */
export const confirmRoll = (sealing: Pick<Sealing, 'plan'>): ConfirmAct => ({
  name: 'voting.confirmRoll',
  right: 'roll:confirm',
  stores: (tx) => storesIn(tx, sealing),

  async load({ cycles, roll, imports, lines, issuers, ...stores }, { cycle, rollImport }) {
    const held = await imports.hold(cycle, rollImport);
    return {
      cycle: await cycles.get(cycle),
      isFrozen: await roll.isFrozen(cycle),
      held,
      undecided: await lines.countUndecided(rollImport),
      entering: await lines.entering(rollImport),
      keys: { ...(await stores.drawKeys(cycle)), elsewhere: await issuers.elsewhere(cycle) },
    };
  },

  decide({ cycle, isFrozen, held, undecided, entering, keys }, { entering: expected }, { now, actor }) {
    const isOwnImport = held.importedBy === actor.personId;
    const facts = { isFrozen, isWaiting: held.isWaiting, undecided, entering: entering.length, expected, isOwnImport };
    obey(confirmRules, facts, { entering: String(entering.length), undecided: String(undecided) });
    const parties = { importedBy: held.importedBy, confirmedBy: actor.personId!, confirmedAt: now };
    const seal = sealOf(cycle.id, entering);
    return {
      cycle,
      keys,
      roll: { cycleId: cycle.id, importId: held.id, count: entering.length, seal, ...parties },
      voters: entering,
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
