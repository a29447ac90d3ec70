import type { AnswerOf, audit, InputOf } from '@ortaq/contract';

import type { Query } from '../platform/reader.ts';

type List = typeof audit.listExports;

/** The log is the list: who asks for a file is written there, and the hash of what was given. */
export const listExports: Query<InputOf<List>, AnswerOf<List>> = async ({ manager, community }) => ({
  exports: await manager.query(
    `select a.seq::integer, a.at, coalesce(a.what ->> 'file', $1 || '-' || c.mark || '.pb') as file,
            coalesce(g.what ->> 'rows', a.what ->> 'ballots')::integer as rows, (g.what ->> 'bytes')::integer as bytes,
            coalesce(g.what ->> 'sha256', a.what ->> 'sha256') as sha256
     from (select seq, at, body::jsonb -> 'what' as what from audit.entry
           where act in ('audit.takeExport', 'tally.exportElection') order by seq desc limit 20) a
       left join lateral (select e.body::jsonb -> 'what' as what from audit.entry e
                          where e.act = 'audit.sealExport' and e.seq > a.seq and e.body::jsonb -> 'what' ->> 'export' = a.what ->> 'export') g on true
       left join cycles.cycle c on c.id = (a.what ->> 'cycle')::uuid
     order by a.seq desc`,
    [community!.slug],
  ),
});
