import { attendanceRules, type Seat } from '@ortaq/domain/council';
import { obey } from '@ortaq/kernel';

import type { CycleAct } from '../platform/registrar.ts';
import { type Member, membersOf } from './members.store.ts';
import { type Hand, handOf, loadSitting, type SittingFacts, type SittingStores, sittingStoresIn } from './sitting.ts';

interface Input extends Hand {
  readonly session: number;
  readonly comes?: boolean;
}

interface Stores extends SittingStores {
  members(): Promise<Member[]>;
}

interface Facts extends SittingFacts {
  readonly members: readonly Member[];
}

interface Marked {
  readonly session: number;
  readonly seat: Seat;
  readonly comes: boolean;
}

type Act = CycleAct<Stores, Input, Facts, Marked>;

/** The seat of a member; before the session is opened also of one who became a member after it was called. */
function seatFor(
  { record, members }: Facts,
  person: Member['person'],
): Pick<Seat, 'person' | 'name' | 'isChair'> | undefined {
  const seat = record.seats.find((each) => each.person === person);
  return seat ?? (record.state === 'called' ? members.find((each) => each.person === person) : undefined);
}

const marking = ({ name, right }: Pick<Act, 'name' | 'right'>): Act => ({
  name,
  right,
  stores: (tx) => ({ ...sittingStoresIn(tx), members: () => membersOf(tx.manager, tx.community!.kato) }),
  load: async (stores, input) => ({ ...(await loadSitting(stores, input)), members: await stores.members() }),

  decide(facts, { comes = true, ...input }, moment) {
    const { record } = facts;
    const { person, at, isEntered } = handOf(input, moment);
    const seat = seatFor(facts, person);
    const isVoting = record.items.some(({ state }) => state === 'voting');
    obey(attendanceRules, { session: record.state, isMember: seat !== undefined, comes, isVoting });
    const { arrivedAt = null } = record.seats.find((each) => each.person === person) ?? {};
    const times = comes ? { arrivedAt: arrivedAt ?? at, leftAt: null } : { arrivedAt, leftAt: arrivedAt && at };
    const { name: shown, isChair } = seat!;
    return { session: record.number, seat: { person, name: shown, isChair, ...times, isEntered }, comes };
  },

  save: ({ seats }, { session, seat }) => seats.mark(session, seat),
  witness: ({ session, seat, comes }, { cycle }) => ({
    cycle: cycle.id,
    session,
    member: seat.name,
    comes,
    entered: seat.isEntered,
  }),
});

/** A member says: I am here. */
export const attend = marking({ name: 'council.attend', right: 'session:attend' });

/** The secretary writes who came and who left. */
export const enterAttendance = marking({ name: 'council.enterAttendance', right: 'session:lead' });
