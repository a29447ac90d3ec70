import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Counts of a cycle and what each said of every project. A finished count is never changed; a new one may follow it. */
export class Tally1790000000009 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table tally.run (
        community_id uuid not null,
        id           uuid not null,
        cycle_id     uuid not null,
        status       text not null,
        rule         jsonb not null,
        passes       integer not null default 0,
        begun_at     timestamptz not null,
        told_at      timestamptz not null,
        finished_at  timestamptz,
        ballots      integer,
        summary      jsonb,
        trace        jsonb,
        fingerprint  text,
        certified_at timestamptz,
        constraint run_once primary key (community_id, id),
        constraint run_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
        constraint run_status check (status in ('running', 'done', 'failed')),
        constraint run_finished check ((status = 'done') = (fingerprint is not null)),
        constraint run_certified check (certified_at is null or status = 'done')
      );
      create unique index run_one_at_a_time on tally.run (community_id, cycle_id) where status = 'running';
      call fence('tally.run');

      create function tally.keep_done() returns trigger language plpgsql as $$
      begin
        if old.status = 'done' and (to_jsonb(new) - 'certified_at') is distinct from (to_jsonb(old) - 'certified_at') then
          raise exception 'a finished count is not changed' using errcode = '23514', constraint = 'run_is_final';
        end if;
        return new;
      end $$;
      create trigger keep_done before update on tally.run for each row execute function tally.keep_done();

      create table tally.outcome (
        community_id uuid not null,
        run_id       uuid not null,
        proposal_id  uuid not null,
        votes        bigint not null,
        place        integer,
        is_winner    boolean not null,
        reason       jsonb not null,
        constraint outcome_once primary key (community_id, run_id, proposal_id),
        constraint outcome_of_run foreign key (community_id, run_id) references tally.run (community_id, id),
        constraint outcome_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
        constraint outcome_place check ((place is not null) = is_winner)
      );
      call fence('tally.outcome');
      call append_only('tally.outcome');
    `);
  }
}
