import type { council, InputOf } from '@ortaq/contract';
import { sessionProcess, standingQuorum } from '@ortaq/domain/council';
import { advance } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { loadSitting, type SittingFacts, type SittingStores, sittingStoresIn } from './sitting.ts';

type Input = InputOf<typeof council.callOffSession>;

interface CalledOff {
  readonly number: number;
  readonly why: string;
}

/** Calls a session off: too few came, or the day does not suit. What was voted until then stays written. */
export const callOffSession: CycleAct<SittingStores, Input, SittingFacts, CalledOff> = {
  name: 'council.callOffSession',
  right: 'session:lead',
  stores: sittingStoresIn,
  load: loadSitting,

  decide({ record }, { why }, { community }) {
    const facts = standingQuorum(record, community!.profile.quorum);
    advance(sessionProcess, record.state, { move: 'callOff', facts });
    return { number: record.number, why };
  },

  save: ({ sessions }, { number, why }) => sessions.callOff(number, why),
  witness: ({ number, why }, { cycle }) => ({ cycle: cycle.id, session: number, why }),
};
