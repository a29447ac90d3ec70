import type { council, InputOf } from '@ortaq/contract';
import { callingRules, type CertifiedCount } from '@ortaq/domain/council';
import type { Cycle } from '@ortaq/domain/cycles';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import { newestCertified } from './certified-count.ts';
import { type Member, membersOf } from './members.store.ts';
import { type NewSession, sessionsIn, type SessionsStore } from './sessions.store.ts';

type Input = InputOf<typeof council.callSession>;

interface Stores {
  readonly cycles: CyclesStore;
  readonly sessions: SessionsStore;
  members(): Promise<Member[]>;
  count(cycle: Cycle): Promise<Pick<CertifiedCount, 'run'> | undefined>;
}

interface Facts {
  readonly cycle: Cycle;
  readonly count: Pick<CertifiedCount, 'run'> | undefined;
  readonly members: readonly Member[];
  readonly number: number;
}

const away = { arrivedAt: null, leftAt: null, isEntered: false } as const;

/** Calls the members of the Kenes together about the count of a cycle; each is told when and where. */
export const callSession: CycleAct<Stores, Input, Facts, NewSession> = {
  name: 'council.callSession',
  right: 'session:call',

  stores: (tx) => ({
    cycles: cyclesIn(tx),
    sessions: sessionsIn(tx),
    members: () => membersOf(tx.manager, tx.community!.kato),
    count: ({ id }) => newestCertified(tx.manager, id),
  }),

  async load({ cycles, sessions, members, count }, { cycle: id }) {
    const cycle = await cycles.get(id);
    return { cycle, count: await count(cycle), members: await members(), number: await sessions.nextNumber() };
  },

  decide({ cycle, count, members, number }, { startsAt, place, agenda }, { now }) {
    const results = agenda.filter(({ kind }) => kind === 'result').length;
    const hasChair = members.some(({ isChair }) => isChair);
    obey(callingRules, { members: members.length, hasChair, results, isCounted: !!count, startsAt, now });
    return {
      number,
      cycleId: cycle.id,
      runId: count!.run,
      startsAt,
      place,
      seats: members.map(({ person, name, isChair }) => ({ person, name, isChair, ...away })),
      agenda: agenda.map((item) => ({ kind: item.kind, title: item.kind === 'other' ? item.title : '' })),
    };
  },

  save: ({ sessions }, call) => sessions.call(call),
  witness: ({ cycleId, number, startsAt, place, agenda }) => ({
    cycle: cycleId,
    session: number,
    startsAt: startsAt.toISOString(),
    place,
    agenda,
  }),
  notices: ({ startsAt, place }, { members }) =>
    members.flatMap(({ address }) =>
      address
        ? [{ ...address, template: 'council.notice.called', slots: { startsAt: startsAt.toISOString(), place } }]
        : [],
    ),
};
