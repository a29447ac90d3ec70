import { createHash } from 'node:crypto';

import type { InputOf, voting } from '@ortaq/contract';
import type { SettlementId } from '@ortaq/domain/communities';
import type { Cycle } from '@ortaq/domain/cycles';
import { importRules, readRoll, type RollGround, verdictOf } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';
import { dayOf, foldSearch, parsePhone, rollColumnOf } from '@ortaq/words';

import { type Settlement, settlementsIn, type SettlementsStore } from '../communities/settlements.store.ts';
import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { readText } from '../platform/read-text.ts';
import { type RollStore, rollIn } from './roll.store.ts';
import { type NewImport, rollImportsIn, type RollImportsStore } from './roll-imports.store.ts';

type Input = InputOf<typeof voting.importRoll> & { readonly bytes: Uint8Array };

interface Stores {
  readonly cycles: CyclesStore;
  readonly roll: RollStore;
  readonly imports: RollImportsStore;
  readonly settlements: SettlementsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly isClosed: boolean;
  readonly settlements: readonly Settlement[];
}

/** Reads a roll and keeps it waiting: nobody is on the roll before a second person confirms and the clock freezes it. */
export const importRoll: CycleAct<Stores, Input, Facts, NewImport> = {
  name: 'voting.importRoll',
  right: 'roll:import',
  stores: (tx) => ({
    cycles: cyclesIn(tx),
    roll: rollIn(tx),
    imports: rollImportsIn(tx),
    settlements: settlementsIn(tx, tx.community!.id),
  }),

  async load({ cycles, roll, settlements }, { cycle }) {
    return {
      cycle: await cycles.get(cycle),
      isClosed: await roll.isClosed(cycle),
      settlements: await settlements.list(),
    };
  },

  decide(facts, { bytes, fileName }, { now, newId, actor, community }) {
    obey(importRules, facts);
    const lines = readRoll(readText(bytes), rollColumnOf, groundOf(facts, community!.timeZone));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      id: newId(),
      cycleId: facts.cycle.id,
      fileName,
      sha256,
      importedBy: actor.personId!,
      importedAt: now,
      lines,
    };
  },

  save: ({ imports }, roll) => imports.add(roll),

  witness: ({ cycleId, lines }) => ({
    cycle: cycleId,
    lines: lines.length,
    accepted: lines.filter(({ faults }) => verdictOf(faults) === 'accepted').length,
  }),
};

function groundOf({ cycle, settlements }: Facts, zone: string): RollGround {
  const known = new Map<string, SettlementId>(
    settlements.flatMap(({ id, kato, name }) =>
      [name.kk, name.ru, name.en, kato ?? ''].map((each) => [foldSearch(each), id]),
    ),
  );
  known.delete('');
  return {
    minimumAge: cycle.rules.voters.minimumAge,
    opensOn: dayOf(cycle.votingOpensAt, zone),
    closesOn: dayOf(cycle.votingClosesAt, zone),
    phoneOf: parsePhone,
    settlementOf: (text) => known.get(foldSearch(text)) ?? null,
    hasSettlements: settlements.length > 0,
    fold: foldSearch,
  };
}
