import type { AnswerOf, InputOf, tally } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';

import type { Query } from '../platform/reader.ts';

type ReadResults = typeof tally.readResults;
type ReadCount = typeof tally.readCount;
type ListResults = typeof tally.listResults;
type Results = NonNullable<AnswerOf<ReadResults>['results']>;

/** The newest count, for those who run it. */
export const readCount: Query<InputOf<ReadCount>, AnswerOf<ReadCount>> = async ({ manager, input }) => {
  const [count = null] = await manager.query<NonNullable<AnswerOf<ReadCount>['count']>[]>(
    `select r.id as run, r.status, r.passes, r.reached, r.ballots, r.begun_at as "begunAt", r.finished_at as "finishedAt", r.fingerprint,
            r.certified_at as "certifiedAt",
            coalesce((select json_agg(json_build_object('number', p.number, 'title', p.title, 'cost', p.cost::text) order by o.place)
                      from tally.outcome o join proposals.proposal p on p.community_id = o.community_id and p.id = o.proposal_id
                      where o.community_id = r.community_id and o.run_id = r.id and o.is_winner), '[]') as winners
     from tally.run r where r.cycle_id = $1 order by r.begun_at desc, r.id desc limit 1`,
    [input.cycle],
  );
  return { count };
};

/** Which counts there are to see. */
export const listResults: Query<InputOf<ListResults>, AnswerOf<ListResults>> = async ({ manager }) => ({
  cycles: await manager.query(
    `select c.id as cycle, c.mark, c.fiscal_year as "fiscalYear", json_build_object('kk', c.title_kk, 'ru', c.title_ru, 'en', c.title_en) as title,
            r.certified_at as "certifiedAt", c.origin = 'pabulib' as "isImported"
     from cycles.cycle c join tally.certified r on r.community_id = c.community_id and r.cycle_id = c.id
     order by r.certified_at desc`,
  ),
});

/** The certified count, for everybody. Before it is certified there is nothing to tell. */
export const readResults: Query<InputOf<ReadResults>, AnswerOf<ReadResults>> = async ({ manager, input }) => {
  const [run] = await manager.query<Omit<Results, 'projects'>[]>(
    `select r.id as run, r.certified_at as "certifiedAt", r.ballots, c.rules ->> 'currency' as currency, c.envelope, r.summary ->> 'totalCost' as "totalCost", r.rule,
            nullif(c.rules ->> 'seedCommitment', '') as "seedCommitment", r.fingerprint,
            (r.trace -> 'shares' ->> 'passes')::integer as passes, r.trace -> 'shares' -> 'endowment' as endowment,
            r.summary -> 'measures' as measures, r.summary -> 'besideGreedy' as "besideGreedy", r.summary -> 'reserve' as reserve
     from tally.certified r join cycles.cycle c on c.community_id = r.community_id and c.id = r.cycle_id
     where r.cycle_id = $1`,
    [input.cycle],
  );
  if (!run) return { results: null };
  const projects = await manager.query<Results['projects']>(
    `select p.id as proposal, p.number, coalesce(p.external_id, p.number::text) as key, p.title, p.language, p.category, p.cost,
            o.votes, o.place, o.is_winner as "isWinner", o.reason
     from tally.outcome o join proposals.proposal p on p.community_id = o.community_id and p.id = o.proposal_id
     where o.run_id = $1 order by o.place nulls last, o.votes desc, p.number`,
    [run.run],
  );
  return { results: { ...run, projects } };
};

/** The winners of the certified count under the keys of the file, in the order in which they were chosen. */
export const winnersOf: Query<{ readonly cycle: CycleId }, string[]> = async ({ manager, input }) => {
  const rows = await manager.query<{ key: string }[]>(
    `select coalesce(p.external_id, p.number::text) as key
     from tally.certified r
       join tally.outcome o on o.community_id = r.community_id and o.run_id = r.id
       join proposals.proposal p on p.community_id = o.community_id and p.id = o.proposal_id
     where r.cycle_id = $1 and o.is_winner order by o.place`,
    [input.cycle],
  );
  return rows.map(({ key }) => key);
};
