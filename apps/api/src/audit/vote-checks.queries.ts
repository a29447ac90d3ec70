import type { CheckCode, Found } from '@ortaq/domain/audit';
import { type Cycle, type Phase, phaseAt } from '@ortaq/domain/cycles';
import type { EntityManager } from 'typeorm';

import { rehashed } from '../cycles/cycles.queries.ts';
import { numbersIn, type NumberRow } from './number-row.ts';

type Facts = Partial<Record<CheckCode, Found>>;

const counted: ReadonlySet<Phase> = new Set(['tally', 'council', 'spending', 'closed']);

/** What an act of the log said last about a cycle. */
const told = (act: string, what: string): string =>
  `(select e.body::jsonb -> 'what' ->> '${what}' from audit.entry e
    where e.act = '${act}' and e.body::jsonb -> 'what' ->> 'cycle' = $1 order by e.seq desc limit 1)`;

/** The rules that held, the box against roll and book, the count against the box and the log, the Kenes against its quorum. */
export async function voteFacts(manager: EntityManager, cycle: Cycle, now: Date): Promise<Facts> {
  const isOver = counted.has(phaseAt(cycle, now));
  const [hashes] = await manager.query<{ rules: string | null; count: string | null; certified: string | null }[]>(
    `select ${told('cycles.publishCycle', 'rulesHash')} as rules, ${told('tally.certifyCount', 'fingerprint')} as count,
            (select fingerprint from tally.certified where cycle_id::text = $1) as certified`,
    [cycle.id],
  );
  const box = numbersIn(await boxOf(manager, cycle, isOver));
  const kenes = numbersIn(await resolutionOf(manager, cycle));
  return {
    'rules-hash': {
      frozen: cycle.rulesHash,
      recomputed: cycle.rulesHash === null ? null : rehashed(cycle),
      logged: hashes!.rules,
    },
    'ballots-roll': box,
    'ballots-issued': box,
    'ballots-counted': box,
    'count-certified': { certified: hashes!.certified, logged: hashes!.count },
    'winners-envelope': box,
    quorum: kenes,
    'votes-by-name': kenes,
  };
}

/** A box is opened by the clock; ballots of an election that was held elsewhere lie in a table of their own. */
const boxOf = async (manager: EntityManager, { id, envelope, origin }: Cycle, isOver: boolean): Promise<NumberRow> =>
  (
    await manager.query<NumberRow[]>(
      `select case when $3 = 'pabulib' then (select count(*) from voting.imported_ballot b where b.cycle_id = $1)
                   when $2 then (select count(*) from voting.open_box($1)) end as ballots,
              case when $3 = 'ortaq' then (select count(*) from voting.issuance i where i.cycle_id = $1) end as issued,
              (select coalesce((select c.count from voting.roll_correction c where c.cycle_id = $1 and c.number is not null
                                order by c.number desc limit 1), r.count) from voting.roll r where r.cycle_id = $1) as roll,
              t.ballots as counted, $4::bigint as envelope,
              (select sum(p.cost) from tally.outcome o join proposals.proposal p on p.community_id = o.community_id and p.id = o.proposal_id
               where o.community_id = t.community_id and o.run_id = t.id and o.is_winner) as winners
       from (select 1) one left join tally.certified t on t.cycle_id = $1`,
      [id, isOver, origin, String(envelope)],
    )
  )[0]!;

/** Who was there for the latest resolution, and how many votes by name make up its count. */
const resolutionOf = async (manager: EntityManager, { id }: Cycle): Promise<NumberRow> =>
  (
    await manager.query<NumberRow[]>(
      `select s.quorum, cardinality(i.present) as present, i.in_favour + i.against + i.abstained as counted,
              (select count(*) from council.vote v
               where v.community_id = i.community_id and v.session = i.session and v.item = i.position) as named
       from council.resolution r
         join council.session s on s.community_id = r.community_id and s.number = r.session
         join council.item i on i.community_id = s.community_id and i.session = s.number and i.kind = 'result'
       where s.cycle_id = $1 order by r.number desc limit 1`,
      [id],
    )
  )[0] ?? {};
