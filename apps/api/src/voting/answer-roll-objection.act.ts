import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { rollAnswerRules } from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import {
  type RaisedObjection,
  type RollAnswer,
  rollObjectionsIn,
  type RollObjectionsStore,
} from './roll-objections.store.ts';

type Input = InputOf<typeof voting.answerRollObjection>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly objections: RollObjectionsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly objection: RaisedObjection;
}

/** The akim answers an objection in words that everybody may read. The roll itself is changed only by a correction. */
export const answerRollObjection: CycleAct<Stores, Input, Facts, RollAnswer & Pick<RaisedObjection, 'id'>> = {
  name: 'voting.answerRollObjection',
  right: 'roll:answer',
  stores: (tx) => ({ cycles: cyclesIn(tx), objections: rollObjectionsIn(tx) }),

  load: async ({ cycles, objections }, { cycle, objection }) => ({
    cycle: await cycles.get(cycle),
    objection: await objections.get(cycle, objection),
  }),

  decide({ objection }, { isUpheld, answer }, { now, actor }) {
    const { id, answeredAt, raisedBy } = objection;
    obey(rollAnswerRules, { isAnswered: answeredAt !== null, isOwn: raisedBy === actor.personId });
    return { id, isUpheld, answer, answeredBy: actor.personId!, answeredAt: now };
  },

  save: ({ objections }, { id, ...answer }) => objections.answer(id, answer),
  witness: ({ isUpheld }, { cycle, objection }) => ({ cycle: cycle.id, kind: objection.kind, isUpheld }),
};
