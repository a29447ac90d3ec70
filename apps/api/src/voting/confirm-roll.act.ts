import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { confirmRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type RollStore, rollIn } from './roll.store.ts';
import { type Confirmation, type HeldImport, rollImportsIn, type RollImportsStore } from './roll-imports.store.ts';
import type { RollFreezing } from './roll-freezing.ts';
import { rollLinesIn, type RollLinesStore } from './roll-lines.store.ts';
import { tellRegister } from './roll-register.ts';

type Input = InputOf<typeof voting.confirmRoll>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly roll: RollStore;
  readonly imports: RollImportsStore;
  readonly lines: RollLinesStore;
  planFreeze(cycle: Cycle): Promise<void>;
  tellRegister(importId: Confirmation['importId']): Promise<void>;
}

interface Facts {
  readonly cycle: Cycle;
  readonly isClosed: boolean;
  readonly held: HeldImport;
  readonly undecided: number;
  readonly entering: number;
}

export interface ConfirmedRoll extends Confirmation {
  readonly cycle: Cycle;
  readonly count: number;
}

type ConfirmAct = CycleAct<Stores, Input, Facts, ConfirmedRoll>;

/** The second person says that the list is right: whom it names may now say that they live here. It is frozen by the clock, and until then a new file may take its place. */
export const confirmRoll = (freezing: Pick<RollFreezing, 'plan'>): ConfirmAct => ({
  name: 'voting.confirmRoll',
  right: 'roll:confirm',
  stores: (tx) => ({
    cycles: cyclesIn(tx),
    roll: rollIn(tx),
    imports: rollImportsIn(tx),
    lines: rollLinesIn(tx),
    planFreeze: (cycle) => freezing.plan(tx, cycle),
    tellRegister: (importId) => tellRegister(tx, importId),
  }),

  async load({ cycles, roll, imports, lines }, { cycle, rollImport }) {
    const held = await imports.hold(cycle, rollImport);
    return {
      cycle: await cycles.get(cycle),
      isClosed: await roll.isClosed(cycle),
      held,
      undecided: await lines.countUndecided(rollImport),
      entering: await lines.countEntering(rollImport),
    };
  },

  decide({ cycle, isClosed, held, undecided, entering }, { entering: expected }, { now, actor }) {
    const { id, isWaiting, isConfirmed, importedBy } = held;
    const facts = { isClosed, isWaiting, isConfirmed, undecided, entering, expected };
    const isOwnImport = importedBy === actor.personId;
    obey(confirmRules, { ...facts, isOwnImport }, { entering: String(entering), undecided: String(undecided) });
    return { cycle, importId: id, count: entering, confirmedBy: actor.personId!, confirmedAt: now };
  },

  async save({ imports, planFreeze, ...stores }, { cycle, ...confirmation }) {
    await imports.confirm(confirmation);
    await stores.tellRegister(confirmation.importId);
    await planFreeze(cycle);
  },

  witness: ({ cycle, count }) => ({ cycle: cycle.id, count }),
});
