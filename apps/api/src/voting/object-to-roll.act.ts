import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { objectionsUntil, rollObjectionRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { type NewRollObjection, rollObjectionsIn, type RollObjectionsStore } from './roll-objections.store.ts';
import { type Voter, votersIn, type VotersStore } from './voters.store.ts';

type Input = InputOf<typeof voting.objectToRoll>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly voters: VotersStore;
  readonly objections: RollObjectionsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly voter: Voter;
  readonly frozenAt: Date | null;
  readonly isOpen: boolean;
}

/** Somebody says that the frozen roll is wrong. The log hears what kind of objection it is, and not whose. */
export const objectToRoll: CycleAct<Stores, Input, Facts, NewRollObjection> = {
  name: 'voting.objectToRoll',
  right: 'roll:object',
  stores: (tx) => ({ cycles: cyclesIn(tx), voters: votersIn(tx), objections: rollObjectionsIn(tx) }),

  load: async ({ cycles, voters, objections }, { cycle, kind }, { actor }) => ({
    cycle: await cycles.get(cycle),
    voter: await voters.find(cycle, actor.personId),
    frozenAt: await objections.frozenAt(cycle),
    isOpen: await objections.isOpen(cycle, actor.personId!, kind),
  }),

  decide({ cycle, voter, frozenAt, isOpen }, { kind, text }, { now, actor, newId }) {
    const isInTime = frozenAt === null || now < objectionsUntil({ ...cycle, frozenAt });
    obey(rollObjectionRules, { ...voter, kind, isInTime, isOpen });
    return { id: newId(), cycleId: cycle.id, kind, text, raisedBy: actor.personId!, raisedAt: now };
  },

  save: ({ objections }, objection) => objections.add(objection),
  witness: ({ cycleId, kind }) => ({ cycle: cycleId, kind }),
};
