import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Ballots come together: the hour and the projects are read once for all of them, and one statement puts them in. */
export class BoxByBatches1790000000032 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${guard} ${put}`);
  }
}

const guard = `
  drop trigger guard_box on voting.ballot;

  -- The polls are open by the clock after the write and before the commit, whatever the transaction began with; and only what stands on the ballot is chosen.
  create or replace function voting.guard_box() returns trigger
    language plpgsql security definer set search_path = pg_catalog, voting as $$
  declare
    box record;
    admitted uuid[];
  begin
    for box in select distinct c.community_id, c.cycle_id from came c loop
      perform pg_advisory_xact_lock_shared(voting.box_key(box.community_id, box.cycle_id));
      if not exists (select from cycles.cycle c where c.community_id = box.community_id and c.id = box.cycle_id
                     and c.phase in ('ballot', 'voting')
                     and clock_timestamp() >= c.voting_opens_at and clock_timestamp() < c.voting_closes_at) then
        raise exception 'the polls are closed' using errcode = '23514', constraint = 'ballot_in_time';
      end if;
      admitted := array(select p.id from proposals.proposal p
                        where p.community_id = box.community_id and p.cycle_id = box.cycle_id and p.status = 'admitted');
      if exists (with said as materialized (select voting.choices_of(c.record) as chosen from came c
                                            where c.community_id = box.community_id and c.cycle_id = box.cycle_id)
                 select from said
                 where (select count(*) from unnest(admitted) as p (id) where p.id = any (chosen)) is distinct from cardinality(chosen)) then
        raise exception 'a choice is not on the ballot, or is there twice' using errcode = '23514', constraint = 'ballot_of_projects';
      end if;
    end loop;
    return null;
  end $$;
  create trigger guard_box after insert on voting.ballot referencing new table as came
    for each statement execute function voting.guard_box();
`;

const put = `
  -- Answers with what now lies last under every token. In the order of tokens, so that two batches never wait for each other; a version only upon
  -- the one before it. Planned once, and by the key: the box is empty when it is planned and may hold a million when it is asked.
  create function voting.put_ballots(
    community uuid, cycle uuid, tokens bytea[], seqs integer[], records text[], prefixes bytea[], stamped text[], signatures bytea[],
    hashes bytea[], receipts bigint[]
  ) returns table (token bytea, seq integer, hash bytea)
    language plpgsql set search_path = pg_catalog, voting set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
  #variable_conflict use_column
  begin
    perform set_config('app.community', community::text, true);
    insert into voting.ballot (community_id, cycle_id, token, seq, record, prefix, stamps, signature, hash, receipt)
    select community, cycle, b.token, b.seq, b.record, b.prefix, b.stamps::bytea[], b.signature, b.hash, b.receipt
    from unnest(tokens, seqs, records, prefixes, stamped, signatures, hashes, receipts)
      as b (token, seq, record, prefix, stamps, signature, hash, receipt)
    where b.seq = 0 or b.seq = 1 + (select v.seq from voting.ballot v
                                    where v.community_id = community and v.cycle_id = cycle and v.token = b.token order by v.seq desc limit 1)
    order by b.token, b.seq
    on conflict (community_id, cycle_id, token, seq) do nothing;
    return query
      select asked.token, v.seq, v.hash from unnest(tokens) as asked (token)
      cross join lateral (select b.seq, b.hash from voting.ballot b
                          where b.community_id = community and b.cycle_id = cycle and b.token = asked.token order by b.seq desc limit 1) v;
  end $$;
  revoke execute on function voting.put_ballots from public;
  grant execute on function voting.put_ballots to ortaq_box;
`;
