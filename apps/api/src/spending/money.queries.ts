import type { AnswerOf, InputOf, spending } from '@ortaq/contract';
import { type Cycle, type CycleId, phaseAt } from '@ortaq/domain/cycles';
import { money, sum } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

type S = typeof spending;
type Page = AnswerOf<S['readMoney']>;
type WorkPage = AnswerOf<S['readWork']>;
export type Work = Page['works'][number];
type ContractRow = Page['contracts'][number] & { readonly cycleId: CycleId };
type MoneyEvent = WorkPage['events'][number];

/** The money of a cycle, all of it confirmed by two people. */
export const readMoney: Query<InputOf<S['readMoney']>, Page> = async (looking) => {
  const { manager, input, now } = looking;
  const cycle = await cycleSeenBy(looking, input.cycle);
  const works = await worksOf(manager, input.cycle);
  return {
    cycle: markOf(cycle, now),
    totals: totalsOf(works),
    works,
    contracts: await contractsOf(manager, { cycle: input.cycle }),
    payments: await manager.query<Page['payments']>(paymentsSql, [input.cycle]),
    asOf: now,
  };
};

/** The money of one project, and the papers behind it. */
export const readWork: Query<InputOf<S['readWork']>, WorkPage> = async (looking) => {
  const { manager, input, now } = looking;
  const cycle = await cycleSeenBy(looking, input.cycle);
  const work = found((await worksOf(manager, input.cycle)).find(({ number }) => number === input.number));
  const of = { proposal: work.proposalId };
  return {
    cycle: markOf(cycle, now),
    work,
    adoption: await adoptionOf(manager, work.proposalId),
    contracts: await contractsOf(manager, of),
    events: await eventsOf(manager, of),
    photos: await photosOf(manager, work.proposalId),
    asOf: now,
  };
};

/** One contract: what happened under it. */
export const readContract: Query<InputOf<S['readContract']>, AnswerOf<S['readContract']>> = async (looking) => {
  const { manager, input, now } = looking;
  const of = { contract: input.contract };
  const contract = found((await contractsOf(manager, of))[0]);
  const { cycleId } = contract;
  const works = await worksOf(manager, cycleId);
  return {
    cycle: markOf(await cycleSeenBy(looking, cycleId), now),
    work: found(works.find(({ proposalId }) => proposalId === contract.proposalId)),
    adoption: await adoptionOf(manager, contract.proposalId),
    contracts: [contract],
    contract,
    events: await eventsOf(manager, of),
    photos: await photosOf(manager, contract.proposalId),
    asOf: now,
  };
};

const markOf = (cycle: Cycle, now: Date): Page['cycle'] => ({
  id: cycle.id,
  mark: cycle.mark,
  fiscalYear: cycle.fiscalYear,
  title: cycle.title,
  phase: phaseAt(cycle, now),
  envelope: cycle.envelope,
});

const stages = ['planned', 'returned', 'contracted', 'accepted', 'paid'] as const;

/** Sums of the very rows that are shown. */
const totalsOf = (works: readonly Work[]): Page['totals'] => {
  const total = (stage: (typeof stages)[number]) => sum(works.map((work) => money(String(work[stage]))));
  return {
    planned: total('planned'),
    returned: total('returned'),
    contracted: total('contracted'),
    accepted: total('accepted'),
    paid: total('paid'),
  };
};

/** Every adopted project of a cycle, in the order of the numbers. */
export const worksOf = (manager: EntityManager, cycle: string): Promise<Work[]> =>
  manager.query<Work[]>(
    `select w.proposal_id as "proposalId", p.number, p.title, p.language, p.category, w.status, w.planned, w.returned, w.contracted, w.accepted, w.paid
     from spending.work w join proposals.proposal p on p.community_id = w.community_id and p.id = w.proposal_id
     where w.cycle_id = $1 order by p.number`,
    [cycle],
  );

async function adoptionOf(manager: EntityManager, proposal: string): Promise<WorkPage['adoption']> {
  const rows = await manager.query<WorkPage['adoption'][]>(
    `select t.at, case when r.number is not null
              then json_build_object('number', r.number, 'session', r.session, 'minutesSha256', r.minutes_sha256) end as resolution
     from budget.account a
       join budget.transfer t on t.community_id = a.community_id and t.credit_account = a.id and t.act = 'adopt'
       left join council.session s on s.community_id = a.community_id and s.cycle_id = a.cycle_id
       left join council.resolution r on r.community_id = s.community_id and r.session = s.number and r.kind = 'adopt'
     where a.proposal_id = $1 order by t.at, r.number nulls last limit 1`,
    [proposal],
  );
  return rows[0]!;
}

const photosOf = (manager: EntityManager, proposal: string): Promise<WorkPage['photos']> =>
  manager.query<WorkPage['photos']>(
    `select id, kind, sha256, width, height, colour, alt, added_at as "addedAt" from proposals.photo
     where proposal_id = $1 and kind in ('before', 'after') order by kind desc, position`,
    [proposal],
  );

interface Of {
  readonly cycle?: string;
  readonly proposal?: string;
  readonly contract?: string;
}

const whereOf = ({ cycle, proposal, contract }: Of) => [cycle ?? null, proposal ?? null, contract ?? null];

const narrowed = `
  r.state in ('confirmed', 'reversed')
  and ($1::uuid is null or r.cycle_id = $1) and ($2::uuid is null or r.proposal_id = $2) and ($3::uuid is null or r.contract_id = $3)`;

/** Confirmed contracts, the oldest first, each with how much of it was accepted and paid. */
export const contractsOf = (manager: EntityManager, of: Of): Promise<ContractRow[]> =>
  manager.query<ContractRow[]>(
    `select r.id, r.cycle_id as "cycleId", r.proposal_id as "proposalId", r.number, r.dated, r.note as subject, r.amount, r.state,
            json_build_object('name', c.supplier_name, 'bin', c.supplier_bin) as supplier,
            c.planned_end as "plannedEnd", c.procurement_number as "procurementNumber", a.*
     from spending.record r join spending.contract c on c.community_id = r.community_id and c.id = r.id
       cross join lateral (
         select coalesce(sum(credit - debit), 0) as contracted,
                coalesce(sum(credit - debit) filter (where kind in ('accepted', 'paid')), 0) as accepted,
                coalesce(sum(credit - debit) filter (where kind = 'paid'), 0) as paid
         from budget.account where contract_id = r.id) a
     where ${narrowed} order by r.dated, r.id`,
    whereOf(of),
  );

/** What a document says of itself, as the contract of the API names it. */
export const documentSql = `json_build_object('sha256', d.sha256, 'name', d.name, 'type', d.type, 'bytes', d.bytes) as document`;

/** What a reversal takes back. */
export const mirrorsSql = `case when m.id is not null then json_build_object('id', m.id, 'kind', m.kind, 'number', m.number) end as mirrors`;

const eventsOf = (manager: EntityManager, of: Of): Promise<MoneyEvent[]> =>
  manager.query<MoneyEvent[]>(
    `select r.id, r.contract_id as "contractId", r.kind, r.state, r.number, r.dated, r.amount, r.note, r.decided_at as "confirmedAt",
            ${documentSql}, ${mirrorsSql}
     from spending.record r
       join spending.document d on d.community_id = r.community_id and d.sha256 = r.document
       left join spending.entry m on m.community_id = r.community_id and m.id = r.reverses
     where ${narrowed} order by r.dated desc, r.decided_at desc`,
    whereOf(of),
  );

/** The feed: its sum is what is paid, since a correction stands in it with its sum taken away. */
const paymentsSql = `
  select r.id, r.contract_id as "contractId", p.number as "proposalNumber", p.title, c.supplier_name as supplier, r.number, r.dated,
         case when r.kind = 'payment' then r.amount else -r.amount end as amount, r.kind = 'reversal' as "isReversal"
  from spending.record r
    join proposals.proposal p on p.community_id = r.community_id and p.id = r.proposal_id
    join spending.contract c on c.community_id = r.community_id and c.id = r.contract_id
    left join spending.entry m on m.community_id = r.community_id and m.id = r.reverses
  where r.cycle_id = $1 and r.state in ('confirmed', 'reversed') and coalesce(m.kind, r.kind) = 'payment'
  order by r.dated desc, r.decided_at desc`;
