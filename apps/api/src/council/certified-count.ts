import type { CertifiedCount, Winner } from '@ortaq/domain/council';
import type { CycleId } from '@ortaq/domain/cycles';
import type { RunId } from '@ortaq/domain/tally';
import { money } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

import { singleOperatorIn } from '../voting/issuers.store.ts';

type Row = Omit<Winner, 'cost'> & { readonly cost: string };

/** The count that was certified last for a cycle; nothing where none was. */
export async function newestCertified(
  manager: EntityManager,
  cycle: CycleId,
): Promise<Pick<CertifiedCount, 'run' | 'fingerprint'> | undefined> {
  const rows = await manager.query<Pick<CertifiedCount, 'run' | 'fingerprint'>[]>(
    'select id as run, fingerprint from tally.certified where community_id = current_community() and cycle_id = $1',
    [cycle],
  );
  return rows[0];
}

/** Its winners in the order in which they were chosen; one that was funded in part takes what was left for it. */
export async function winnersOf(manager: EntityManager, run: RunId): Promise<Winner[]> {
  const rows = await manager.query<Row[]>(
    `select p.id as proposal, p.number, p.title,
            case when o.reason ->> 'how' = 'in-part' then split_part(o.reason ->> 'leftBefore', '.', 1) else p.cost::text end as cost,
            array(select p.author_id where p.author_id is not null union
                  select a.person_id from proposals.co_author a
                  where a.community_id = p.community_id and a.proposal_id = p.id and a.status = 'accepted') as authors
     from tally.outcome o join proposals.proposal p on p.community_id = o.community_id and p.id = o.proposal_id
     where o.community_id = current_community() and o.run_id = $1 and o.is_winner order by o.place`,
    [run],
  );
  return rows.map((row) => ({ ...row, cost: money(row.cost) }));
}

/** A count by its id, as a session speaks of it. */
export async function countOf(manager: EntityManager, run: RunId): Promise<CertifiedCount> {
  const rows = await manager.query<{ fingerprint: string; cycle: CycleId }[]>(
    'select fingerprint, cycle_id as cycle from tally.run where community_id = current_community() and id = $1',
    [run],
  );
  const { fingerprint, cycle } = rows[0]!;
  const isSingleOperator = await singleOperatorIn(manager, cycle);
  return { run, fingerprint, isSingleOperator, projects: await winnersOf(manager, run) };
}
