import type { CycleFacts, CycleId } from '@ortaq/domain/cycles';
import type { EntityManager } from 'typeorm';

/** Reads what a move of a cycle depends on from the neighbours' tables. */
export type Progress = (manager: EntityManager, cycle: CycleId) => Promise<Partial<CycleFacts>>;

const progress =
  (sql: string): Progress =>
  async (manager, cycle) =>
    (await manager.query<Partial<CycleFacts>[]>(sql, [cycle]))[0] ?? {};

/** Whether the list of projects is ready: everything decided, something admitted, the roll confirmed. */
export const readinessForBallot = progress(`
  select count(*) filter (where p.status in ('submitted', 'returned'))::integer as "undecidedProposals",
         count(*) filter (where p.status = 'admitted')::integer as "admittedProposals",
         exists (select from voting.roll r where r.community_id = c.community_id and r.cycle_id = c.id) as "hasFrozenRoll"
  from cycles.cycle c left join proposals.proposal p on p.community_id = c.community_id and p.cycle_id = c.id
  where c.id = $1 group by c.community_id, c.id`);

/** Adopted projects whose money is neither paid in full nor given back. */
export const readinessForEnd = progress(`
  select count(*) filter (where w.status not in ('paid', 'returned'))::integer as "openObligations"
  from spending.work w where w.cycle_id = $1`);

interface OnBallot {
  readonly id: string;
  readonly number: number;
  readonly key: string;
  readonly category: string;
  readonly settlement: string | null;
  readonly cost: string;
}

/** The projects on the ballot, as bundles and the log name them. */
export async function projectsOnBallot(manager: EntityManager, cycle: CycleId) {
  const projects = await manager.query<OnBallot[]>(
    `select id, number, coalesce(external_id, number::text) as key, coalesce(category, '') as category,
            settlement_id as settlement, cost::text
     from proposals.proposal where cycle_id = $1 and status = 'admitted' order by number`,
    [cycle],
  );
  return { projects };
}
