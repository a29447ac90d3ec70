import { type Call, council } from '@ortaq/contract';
import type { Vote } from '@ortaq/domain/council';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Office } from '@ortaq/domain/identity';
import type { EntityManager } from 'typeorm';

import { Database } from '../platform/database.ts';
import { aCount } from './a-count.ts';
import { aCycle, type TestCycle } from './a-cycle.ts';
import { aHouse, type House } from './a-house.ts';
import { aProposal, type TestProposal } from './a-proposal.ts';
import { aVillage } from './a-village.ts';

type Person = Awaited<ReturnType<House['person']>>;

interface Village {
  readonly id: string;
  readonly slug: string;
  readonly kato: string;
}

export interface Member extends Person {
  readonly name: string;
}

const names = [
  'Әбенов Серік',
  'Балғабаев Қайрат',
  'Ержанова Сәуле',
  'Жүнісов Марат',
  'Иманова Дәмеш',
  'Қасымов Нұрлан',
  'Мұсаев Жанат',
  'Омаров Бақыт',
  'Сейітова Айгүл',
  'Тасова Гүлнар',
  'Төлегенов Ерлан',
];

/** A Kenes and its secretary, made behind the product's back; the first member is the chair. */
export async function aKenes(house: House, village: Village, size = names.length) {
  const holder = (office: Office, name: string) => house.person({ offices: [{ office, kato: village.kato }], name });
  const members: Member[] = [];
  for (const [at, name] of names.slice(0, size).entries())
    members.push({ ...(await holder(at === 0 ? 'chair' : 'member', name)), name });
  return { members, chair: members[0]!, clerk: await holder('clerk', 'Сағынтаева Ләззат') };
}

export interface CountedCycle {
  readonly cycle: TestCycle & { readonly id: CycleId };
  readonly projects: readonly TestProposal[];
}

interface CountedSpec {
  /** Tiyn. */
  readonly envelope?: bigint;
  readonly costs?: readonly bigint[];
  readonly authorId?: string;
}

/** A cycle whose count is certified and waits for the Kenes, made behind the product's back. */
export async function aCountedCycle(house: House, village: Village, spec: CountedSpec = {}): Promise<CountedCycle> {
  const { envelope = 1_200_000_000n, costs = [342_000_000n, 146_234_500n], authorId } = spec;
  const made = await aCycle(house.owner, village.id, { phase: 'council', envelope });
  const cycle = { ...made, id: made.id as CycleId };
  const projects: TestProposal[] = [];
  for (const cost of costs) projects.push(await aProposal(house.owner, cycle, { cost, ...(authorId && { authorId }) }));
  const loser = await aProposal(house.owner, cycle, { title: 'Көпір жөндеу' });
  await aCount(house.owner, cycle, { winners: projects.map(({ id }) => id), losers: [loser.id] });
  return { cycle, projects };
}

const soon = (): string => new Date(Date.now() + 60_000).toISOString();

const agenda = [{ kind: 'result' as const }];

/** A village whose Kenes is about to sit: its people, and every step of a session as they make it. */
export async function aCouncil(size?: number) {
  const house = await aHouse();
  const village = await aVillage(house.owner);
  const kenes = await aKenes(house, village, size);
  return { house, village, ...kenes, ...stepsOf(house, village, kenes), ...doorOf(house, village) };
}

export type Council = Awaited<ReturnType<typeof aCouncil>>;

function stepsOf(house: House, village: Village, { clerk, members, chair }: Awaited<ReturnType<typeof aKenes>>) {
  const of = (session: number) => ({ community: village.slug, session });
  const at = (session: number, item = 1) => ({ ...of(session), item });

  const call = async ({ cycle }: CountedCycle, also: readonly string[] = []) =>
    (
      await clerk.call(council.callSession, {
        community: village.slug,
        cycle: cycle.id,
        startsAt: soon(),
        place: 'Мәдениет үйі',
        agenda: [...agenda, ...also.map((title) => ({ kind: 'other' as const, title }))],
      })
    ).number;
  const arrive = (session: number, who: readonly Member[]) =>
    house.owner.query(
      'update council.seat set arrived_at = now() where community_id = $1 and session = $2 and person_id = any ($3)',
      [village.id, session, who.map(({ id }) => id)],
    );
  const open = async (counted: CountedCycle, { present = members, also }: Opening = {}) => {
    const session = await call(counted, also);
    await arrive(session, present);
    await clerk.call(council.openSession, of(session));
    return session;
  };
  const vote = (member: { readonly call: Call }, where: ReturnType<typeof at>, given: Vote) =>
    member.call(council.castVote, { ...where, vote: given });

  return {
    of,
    at,
    call,
    arrive,
    vote,
    /** A session with its attendance marked behind the product's back, opened by the clerk. */
    open,
    counted: (spec?: CountedSpec) => aCountedCycle(house, village, spec),
    /** Opens an item, lets the members vote one after another, and closes it. */
    async decide(session: number, votes: readonly Vote[], item = 1) {
      await clerk.call(council.openItem, at(session, item));
      for (const [index, given] of votes.entries()) await vote(members[index]!, at(session, item), given);
      return clerk.call(council.closeItem, at(session, item));
    },
    adopt: (session: number) => chair.call(council.adoptResult, { ...of(session), text: 'Жеңген жобалар бекітілсін.' }),
  };
}

interface Opening {
  readonly present?: readonly Member[];
  readonly also?: readonly string[];
}

/** What the product's own database role may do in the village, past every rule of the product. */
const doorOf = (house: House, village: Village) => ({
  asApp: <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> =>
    house.app.get(Database).change(village.id as never, work),
});
