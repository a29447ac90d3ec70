import type { AnswerOf, council, InputOf } from '@ortaq/contract';
import { mayDo, type Right } from '@ortaq/domain';
import { isPresent, rollCall, type SessionRecord } from '@ortaq/domain/council';
import { type Cycle, type CycleId, type Phase, phaseAt } from '@ortaq/domain/cycles';
import { minus, type Named, sum } from '@ortaq/kernel';

import { cyclesSeenBy } from '../cycles/cycles.queries.ts';
import { type PersonId, standingsOf } from '../platform/actor.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { newestCertified, winnersOf } from './certified-count.ts';
import { membersOf } from './members.store.ts';
import { resolutionOf, sittingOf } from './sessions.queries.ts';

type C = typeof council;
type Room = AnswerOf<C['readSession']>;
type Kenes = AnswerOf<C['readKenes']>;

const ofKenes = ['session:call', 'session:lead', 'session:attend', 'vote:cast', 'resolution:adopt'] as const;

/** What the one who asks may do here while the cycle is in this phase. */
const abilitiesIn = (phase: Phase, { actor, community }: Pick<Looking<unknown>, 'actor' | 'community'>): Right[] =>
  ofKenes.filter((right) => mayDo(right, standingsOf(actor, community), phase));

/** A session as it goes on: what everybody in the room sees, and what the one who asks may do. */
export const readSession: Query<InputOf<C['readSession']>, Room> = async (looking) => {
  const { actor, now } = looking;
  const resolution = await resolutionOf(looking);
  const { record, cycle, count, minutes } = await sittingOf(looking, resolution);
  const phase = phaseAt(cycle, now);
  const { projects } = count;
  const written = projects.filter(({ authors }) => actor.personId !== null && authors.includes(actor.personId));
  return {
    ...minutes.session,
    cycle: { id: cycle.id, mark: cycle.mark, title: cycle.title, phase },
    quorum: minutes.quorum,
    majority: minutes.majority,
    seats: seatsFor(record, actor.personId),
    items: itemsWithPeople(record, minutes.items),
    result: {
      ...minutes.result,
      projects: [...minutes.result.projects],
      own: written.map(({ number }) => number),
      left: minus(cycle.envelope, sum(projects.map(({ cost }) => cost))),
    },
    resolution: resolution && { number: resolution.number, kind: resolution.kind, text: resolution.text },
    abilities: abilitiesIn(phase, looking),
  };
};

const seatsFor = ({ seats }: SessionRecord, self: PersonId | null): Room['seats'] =>
  seats.map((seat) => ({ ...seat, isPresent: isPresent(seat), isSelf: seat.person === self }));

/** In the room a line of the roll leads to its member, so that the secretary can enter what was said aloud. */
const itemsWithPeople = (
  { seats, items }: SessionRecord,
  minuted: Awaited<ReturnType<typeof sittingOf>>['minutes']['items'],
): Room['items'] => minuted.map((item, at) => ({ ...item, roll: rollCall(seats, items[at]!) }));

/** Who the Kenes are today, and which counts wait for their session. */
export const readKenes: Query<InputOf<C['readKenes']>, Kenes> = async (looking) => {
  const { manager, community, now } = looking;
  const inCouncil = (await cyclesSeenBy(looking)).filter((cycle) => phaseAt(cycle, now) === 'council');
  const members = await membersOf(manager, community!.kato);
  const waiting: Kenes['waiting'] = [];
  for (const cycle of inCouncil) waiting.push(...(await callingOf(looking, cycle)));
  return { members, waiting, abilities: abilitiesIn('council', looking) };
};

interface Counted {
  readonly cycle: { readonly id: CycleId; readonly mark: string; readonly title: Named };
  readonly projects: number;
  readonly total: bigint;
}

async function callingOf({ manager }: Looking<unknown>, { id, mark, title }: Cycle): Promise<Counted[]> {
  const [{ isCalled }] = (await manager.query(
    `select exists (select from council.session where cycle_id = $1 and state in ('called', 'open')) as "isCalled"`,
    [id],
  )) as [{ isCalled: boolean }];
  const count = isCalled ? undefined : await newestCertified(manager, id);
  if (!count) return [];
  const winners = await winnersOf(manager, count.run);
  return [{ cycle: { id, mark, title }, projects: winners.length, total: sum(winners.map(({ cost }) => cost)) }];
}
