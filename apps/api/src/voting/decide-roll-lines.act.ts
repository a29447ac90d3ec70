import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { lineRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type RollStore, rollIn } from './roll.store.ts';
import { rollImportsIn, type RollImportsStore } from './roll-imports.store.ts';
import { type Decision, rollLinesIn, type RollLinesStore } from './roll-lines.store.ts';
import type { RollImportId } from './roll-import.entity.ts';

type Input = InputOf<typeof voting.decideRollLines>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly roll: RollStore;
  readonly imports: RollImportsStore;
  readonly lines: RollLinesStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly isClosed: boolean;
  readonly isWaiting: boolean;
  readonly isConfirmed: boolean;
  readonly areQuestions: boolean;
}

interface Decided {
  readonly importId: RollImportId;
  readonly lines: readonly number[];
  readonly decision: Decision;
}

/** Decides questions of an import: the person enters, or is left out. */
export const decideRollLines: CycleAct<Stores, Input, Facts, Decided> = {
  name: 'voting.decideRollLines',
  right: 'roll:import',
  stores: (tx) => ({ cycles: cyclesIn(tx), roll: rollIn(tx), imports: rollImportsIn(tx), lines: rollLinesIn(tx) }),

  async load(stores, { cycle, rollImport, lines }) {
    const held = await stores.imports.hold(cycle, rollImport);
    const questions = await stores.lines.countQuestions(rollImport, lines);
    return {
      cycle: await stores.cycles.get(cycle),
      isClosed: await stores.roll.isClosed(cycle),
      isWaiting: held.isWaiting,
      isConfirmed: held.isConfirmed,
      areQuestions: questions === new Set(lines).size,
    };
  },

  decide(facts, { rollImport, lines, decision }) {
    obey(lineRules, facts);
    return { importId: rollImport, lines, decision };
  },

  save: (stores, { importId, lines, decision }) => stores.lines.decide(importId, lines, decision),
  witness: ({ lines, decision }, { cycle }) => ({ cycle: cycle.id, lines: lines.length, decision }),
};
