import type { council, InputOf } from '@ortaq/contract';
import { attendanceOf, quorumOf, quorumWords, type Seat, sessionProcess } from '@ortaq/domain/council';
import { advance } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { clerksOf, type Member, membersOf } from './members.store.ts';
import { loadSitting, type SittingFacts, type SittingStores, sittingStoresIn } from './sitting.ts';

type Input = InputOf<typeof council.openSession>;
type Clerk = Pick<Member, 'person' | 'name'>;

interface Stores extends SittingStores {
  members(): Promise<Member[]>;
  clerks(): Promise<Clerk[]>;
}

interface Facts extends SittingFacts {
  readonly members: readonly Member[];
  readonly clerks: readonly Clerk[];
}

interface Opened {
  readonly number: number;
  readonly roster: readonly Seat[];
  readonly quorum: number;
  readonly secretary: string | null;
}

const away = { arrivedAt: null, leftAt: null, isEntered: false } as const;

/** The members of today with the attendance that was marked before. */
const rosterOf = ({ members, record }: Facts): Seat[] =>
  members.map(({ person, name, isChair }) => {
    const { arrivedAt, leftAt, isEntered } = record.seats.find((seat) => seat.person === person) ?? away;
    return { person, name, isChair, arrivedAt, leftAt, isEntered };
  });

/** Opens a session: from here on the members and the quorum are fixed. */
export const openSession: CycleAct<Stores, Input, Facts, Opened> = {
  name: 'council.openSession',
  right: 'session:lead',

  stores: (tx) => ({
    ...sittingStoresIn(tx),
    members: () => membersOf(tx.manager, tx.community!.kato),
    clerks: () => clerksOf(tx.manager, tx.community!.kato),
  }),

  load: async (stores, input) => ({
    ...(await loadSitting(stores, input)),
    members: await stores.members(),
    clerks: await stores.clerks(),
  }),

  decide(facts, _, { actor, community }) {
    const { record, clerks } = facts;
    const roster = rosterOf(facts);
    const quorum = quorumOf(roster.length, community!.profile.quorum);
    const here = attendanceOf(roster, quorum);
    advance(sessionProcess, record.state, { move: 'open', facts: here, shown: quorumWords(here) });
    const secretary = clerks.find(({ person }) => person === actor.personId) ?? clerks[0];
    return { number: record.number, roster, quorum, secretary: secretary?.name ?? null };
  },

  save: ({ sessions }, { number, ...opening }) => sessions.open(number, opening),

  witness: ({ number, roster, quorum }, { cycle }) => ({
    cycle: cycle.id,
    session: number,
    seats: roster.length,
    present: attendanceOf(roster, quorum).present,
    quorum,
  }),
};
