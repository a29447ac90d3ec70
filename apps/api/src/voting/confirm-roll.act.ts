import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { confirmRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type EnteringVoter, type FrozenRoll, type RollStore, rollIn } from './roll.store.ts';
import { type HeldImport, rollImportsIn, type RollImportsStore } from './roll-imports.store.ts';
import { rollLinesIn, type RollLinesStore } from './roll-lines.store.ts';
import { sealOf } from './roll-seal.ts';

type Input = InputOf<typeof voting.confirmRoll>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly roll: RollStore;
  readonly imports: RollImportsStore;
  readonly lines: RollLinesStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly isFrozen: boolean;
  readonly held: HeldImport;
  readonly undecided: number;
  readonly entering: readonly EnteringVoter[];
}

interface Confirmed {
  readonly roll: FrozenRoll;
  readonly voters: readonly EnteringVoter[];
}

/** The second person freezes the roll: its people enter, and its count and seal become public. */
export const confirmRoll: CycleAct<Stores, Input, Facts, Confirmed> = {
  name: 'voting.confirmRoll',
  right: 'roll:confirm',
  stores: (tx) => ({ cycles: cyclesIn(tx), roll: rollIn(tx), imports: rollImportsIn(tx), lines: rollLinesIn(tx) }),

  async load({ cycles, roll, imports, lines }, { cycle, rollImport }) {
    const held = await imports.hold(cycle, rollImport);
    return {
      cycle: await cycles.get(cycle),
      isFrozen: await roll.isFrozen(cycle),
      held,
      undecided: await lines.countUndecided(rollImport),
      entering: await lines.entering(rollImport),
    };
  },

  decide({ cycle, isFrozen, held, undecided, entering }, { entering: expected }, { now, actor }) {
    const isOwnImport = held.importedBy === actor.personId;
    const facts = { isFrozen, isWaiting: held.isWaiting, undecided, entering: entering.length, expected, isOwnImport };
    obey(confirmRules, facts, { entering: String(entering.length), undecided: String(undecided) });
    const parties = { importedBy: held.importedBy, confirmedBy: actor.personId!, confirmedAt: now };
    const seal = sealOf(cycle.id, entering);
    return {
      roll: { cycleId: cycle.id, importId: held.id, count: entering.length, seal, ...parties },
      voters: entering,
    };
  },

  async save({ roll, lines }, { roll: frozen, voters }) {
    await roll.freeze(frozen, voters);
    await lines.forgetEntered(frozen.importId);
  },

  witness: ({ roll: { cycleId, count, seal } }) => ({ cycle: cycleId, count, seal }),
};
