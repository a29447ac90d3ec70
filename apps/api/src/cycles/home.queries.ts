import type { AnswerOf, cycles, InputOf } from '@ortaq/contract';
import { type CycleId, currentOf } from '@ortaq/domain/cycles';
import type { EntityManager } from 'typeorm';

import type { Query } from '../platform/reader.ts';
import { cardOf } from './cycle-card.ts';
import { countsOf, cyclesSeenBy } from './cycles.queries.ts';

type Answer = AnswerOf<(typeof cycles)['readHome']>;

/** What the front page of a village says. */
export const readHome: Query<InputOf<(typeof cycles)['readHome']>, Answer> = async (asking) => {
  const { manager, now } = asking;
  const all = (await cyclesSeenBy(asking)).map((cycle) => ({ ...cardOf(cycle, now), rules: cycle.rules }));
  const current = currentOf(all);
  return {
    cycle: current ? { ...current, categories: current.rules.categories, ballotMost: current.rules.ballot.most } : null,
    others: all.filter(({ id, phase }) => id !== current?.id && phase !== 'draft'),
    counts: current ? await countsOf(manager, current.id) : null,
    turnout: current?.phase === 'voting' || current?.phase === 'tally' ? await turnoutOf(manager, current.id) : null,
    latestPayment: await latestPaymentOf(manager),
    nextSession: await nextSessionOf(manager),
    lastFinished: await lastFinishedOf(manager, all),
  };
};

/** People on the roll and ballots issued; null before there is a roll. */
async function turnoutOf(manager: EntityManager, cycle: CycleId): Promise<Answer['turnout']> {
  const rows = await manager.query<NonNullable<Answer['turnout']>[]>(
    `select coalesce((select c.count from voting.roll_correction c where c.community_id = r.community_id and c.cycle_id = r.cycle_id
                       and c.number is not null order by c.number desc limit 1), r.count) as voters,
            (select count(*) from voting.issuance i where i.community_id = r.community_id and i.cycle_id = r.cycle_id)::integer as voted
     from voting.roll r where r.cycle_id = $1`,
    [cycle],
  );
  return rows[0] ?? null;
}

/** The session of the Kenes that people can still come to. */
async function nextSessionOf(manager: EntityManager): Promise<Answer['nextSession']> {
  const rows = await manager.query<NonNullable<Answer['nextSession']>[]>(
    `select number, starts_at as "startsAt", place from council.session
     where state in ('called', 'open') order by starts_at limit 1`,
  );
  return rows[0] ?? null;
}

/** The newest payment that stands, on the noon of its day. */
async function latestPaymentOf(manager: EntityManager): Promise<Answer['latestPayment']> {
  const rows = await manager.query<NonNullable<Answer['latestPayment']>[]>(
    `select r.proposal_id as "proposalId", p.number, p.title, c.supplier_name as supplier, r.amount,
            (r.dated + time '12:00') at time zone v.time_zone as "paidAt"
     from spending.record r
       join spending.contract c on c.community_id = r.community_id and c.id = r.contract_id
       join proposals.proposal p on p.community_id = r.community_id and p.id = r.proposal_id
       join communities.community v on v.id = r.community_id
     where r.kind = 'payment' and r.state = 'confirmed' order by r.dated desc, r.decided_at desc limit 1`,
  );
  return rows[0] ?? null;
}

type Seen = NonNullable<Answer['lastFinished']>['cycle'];

/** The newest cycle whose money was set aside for projects, and what became of them. */
async function lastFinishedOf(manager: EntityManager, cycles: readonly Seen[]): Promise<Answer['lastFinished']> {
  const rows = await manager.query<(Omit<NonNullable<Answer['lastFinished']>, 'cycle'> & { readonly id: CycleId })[]>(
    `select cycle_id as id, count(*) filter (where status in ('paid', 'returned'))::integer as done,
            count(*) filter (where status not in ('paid', 'returned'))::integer as left, sum(paid)::text as paid
     from spending.work group by cycle_id`,
  );
  const found = cycles.flatMap((cycle) =>
    rows.flatMap(({ id, ...sums }) => (id === cycle.id ? [{ cycle, ...sums }] : [])),
  );
  return found[0] ?? null;
}
