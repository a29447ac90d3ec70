import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Rounds of the budget. Once published, rules and windows cannot be changed: a trigger holds what the rule promises. */
export class Cycles1790000000004 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- mark names the cycle in addresses. seed_sealed is the seed of the public lot, kept closed until the count reveals it in seed.
      create table cycles.cycle (
        community_id         uuid not null constraint cycle_of_community references communities.community (id),
        id                   uuid not null,
        mark                 text not null,
        fiscal_year          integer not null,
        title_kk             text not null,
        title_ru             text not null,
        title_en             text not null,
        phase                text not null,
        envelope             bigint not null,
        rules                jsonb not null,
        rules_hash           text,
        seed                 text,
        seed_sealed          bytea,
        submission_opens_at  timestamptz not null,
        submission_closes_at timestamptz not null,
        voting_opens_at      timestamptz not null,
        voting_closes_at     timestamptz not null,
        origin               text not null default 'ortaq',
        planned_by           uuid constraint cycle_planned_by references identity.person (id),
        created_at           timestamptz not null default now(),
        constraint cycle_once primary key (community_id, id),
        constraint cycle_mark_once unique (community_id, mark),
        constraint cycle_envelope check (envelope > 0),
        constraint cycle_phase check (phase in ('draft', 'announced', 'submission', 'review', 'ballot', 'voting', 'tally', 'council', 'spending', 'closed')),
        constraint cycle_windows check (submission_opens_at < submission_closes_at and submission_closes_at <= voting_opens_at and voting_opens_at < voting_closes_at),
        constraint cycle_published check ((phase = 'draft') = (rules_hash is null))
      );
      call fence('cycles.cycle');
    `);

    await db.query(`
      -- 2027, then 2027-2 where a village has a second cycle in one year.
      create function cycles.give_mark() returns trigger language plpgsql as $$
      begin
        if new.mark is null or (tg_op = 'UPDATE' and new.fiscal_year <> old.fiscal_year) then
          perform pg_advisory_xact_lock(hashtextextended(new.community_id::text, new.fiscal_year));
          select new.fiscal_year || case when count(*) = 0 then '' else '-' || count(*) + 1 end into new.mark
          from cycles.cycle c where c.community_id = new.community_id and c.id <> new.id and (c.mark = new.fiscal_year::text or c.mark like new.fiscal_year || '-%');
        end if;
        return new;
      end $$;
      create trigger give_mark before insert or update on cycles.cycle for each row execute function cycles.give_mark();
    `);

    await db.query(`
      create function cycles.keep_frozen() returns trigger language plpgsql as $$
      begin
        if old.phase <> 'draft' and (new.envelope, new.rules, new.rules_hash, new.fiscal_year, new.mark, new.title_kk, new.title_ru, new.title_en, new.seed_sealed,
             new.submission_opens_at, new.submission_closes_at, new.voting_opens_at, new.voting_closes_at)
           is distinct from (old.envelope, old.rules, old.rules_hash, old.fiscal_year, old.mark, old.title_kk, old.title_ru, old.title_en, old.seed_sealed,
             old.submission_opens_at, old.submission_closes_at, old.voting_opens_at, old.voting_closes_at) then
          raise exception 'the rules of a published cycle are frozen' using errcode = '23514', constraint = 'cycle_frozen';
        end if;
        if old.phase <> 'draft' and new.phase = 'draft' then
          raise exception 'a published cycle never becomes a draft again' using errcode = '23514', constraint = 'cycle_frozen';
        end if;
        if new.seed is distinct from old.seed and (old.seed is not null or clock_timestamp() < old.voting_closes_at) then
          raise exception 'the seed is revealed once, after the vote' using errcode = '23514', constraint = 'cycle_seed_secret';
        end if;
        return new;
      end $$;
      create trigger keep_frozen before update on cycles.cycle for each row execute function cycles.keep_frozen();

      create function cycles.keep_published() returns trigger language plpgsql as $$
      begin
        if old.phase <> 'draft' then
          raise exception 'a published cycle is never deleted' using errcode = '23514', constraint = 'cycle_frozen';
        end if;
        return old;
      end $$;
      create trigger keep_published before delete on cycles.cycle for each row execute function cycles.keep_published();
    `);

    await db.query(`
      -- When each stage began, in order. A stage opened by the clock began at its hour, however late it was written.
      create table cycles.stage (
        community_id uuid not null,
        cycle_id     uuid not null,
        position     integer not null,
        phase        text not null,
        began_at     timestamptz not null,
        written_at   timestamptz not null,
        constraint stage_once primary key (community_id, cycle_id, position),
        constraint stage_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id)
      );
      call fence('cycles.stage');
      call append_only('cycles.stage');
    `);
  }
}
