import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Paper ballots: batches that two people key, a third compares and three sign; and the account of everything that was given out. */
export class Paper1790000000024 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${giving} ${batch} ${keying} ${signing} ${ballots} ${guards} ${opening}`);
  }
}

const giving = `
  -- The polls are open by the clock at the very write, so that a count that holds the box has seen every ballot that was given out.
  create function voting.guard_giving() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(voting.box_key(new.community_id, new.cycle_id));
    if not exists (select from cycles.cycle c where c.community_id = new.community_id and c.id = new.cycle_id
                   and clock_timestamp() >= c.voting_opens_at and clock_timestamp() < c.voting_closes_at) then
      raise exception 'the polls are closed' using errcode = '23514', constraint = 'paper_in_time';
    end if;
    return new;
  end $$;
  create trigger guard_giving before insert on voting.issuance for each row when (new.channel = 'paper') execute function voting.guard_giving();
`;

const batch = `
  -- A pile of at most 25 sheets. Reopening makes a new version under the same number.
  create table voting.paper_batch (
    community_id uuid not null,
    id           uuid not null,
    cycle_id     uuid not null,
    number       integer not null,
    version      integer not null,
    place        text not null,
    sheets       integer not null,
    reason       text,
    salt         bytea not null,
    opened_by    uuid not null constraint paper_batch_by references identity.person (id),
    opened_at    timestamptz not null,
    constraint paper_batch_once primary key (community_id, id),
    constraint paper_batch_version unique (community_id, cycle_id, number, version),
    constraint paper_batch_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
    constraint paper_batch_size check (sheets between 1 and 25),
    constraint paper_batch_reason check ((version = 1) = (reason is null) and (reason is null or btrim(reason) <> '')),
    constraint paper_batch_salt check (octet_length(salt) = 32)
  );
  call fence('voting.paper_batch');
  call append_only('voting.paper_batch');

  create function voting.is_replaced(batch voting.paper_batch) returns boolean stable language sql as $$
    select exists (select from voting.paper_batch b where b.community_id = batch.community_id and b.cycle_id = batch.cycle_id
                   and b.number = batch.number and b.version > batch.version) $$;

  create table voting.paper_aside (
    community_id uuid not null,
    batch_id     uuid not null,
    given        integer not null,
    reason       text not null,
    put_by       uuid not null constraint paper_aside_by references identity.person (id),
    put_at       timestamptz not null,
    constraint paper_aside_once primary key (community_id, batch_id),
    constraint paper_aside_of_batch foreign key (community_id, batch_id) references voting.paper_batch (community_id, id),
    constraint paper_aside_given check (given >= 0),
    constraint paper_aside_reason check (btrim(reason) <> '')
  );
  call fence('voting.paper_aside');
  call append_only('voting.paper_aside');

  -- What became of the ballots that are in no batch.
  create table voting.paper_account (
    community_id uuid not null,
    cycle_id     uuid not null,
    version      integer not null,
    spoiled      integer not null,
    unreturned   integer not null,
    declared_by  uuid not null constraint paper_account_by references identity.person (id),
    declared_at  timestamptz not null,
    constraint paper_account_once primary key (community_id, cycle_id, version),
    constraint paper_account_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
    constraint paper_account_numbers check (spoiled >= 0 and unreturned >= 0)
  );
  call fence('voting.paper_account');
  call append_only('voting.paper_account');
`;

const keying = `
  create table voting.paper_keying (
    community_id uuid not null,
    batch_id     uuid not null,
    round        integer not null,
    lines        text[] not null,
    keyed_by     uuid not null constraint paper_keying_by references identity.person (id),
    keyed_at     timestamptz not null,
    constraint paper_keying_once primary key (community_id, batch_id, round),
    constraint paper_keying_by_another unique (community_id, batch_id, keyed_by),
    constraint paper_keying_of_batch foreign key (community_id, batch_id) references voting.paper_batch (community_id, id),
    constraint paper_keying_round check (round between 1 and 3)
  );
  call fence('voting.paper_keying');
  call append_only('voting.paper_keying');
`;

const signing = `
  create table voting.paper_signature (
    community_id uuid not null,
    batch_id     uuid not null,
    place        integer not null,
    seal         text not null,
    signed_by    uuid not null constraint paper_signature_by references identity.person (id),
    signed_at    timestamptz not null,
    constraint paper_signature_once primary key (community_id, batch_id, place),
    constraint paper_signature_by_another unique (community_id, batch_id, signed_by),
    constraint paper_signature_of_batch foreign key (community_id, batch_id) references voting.paper_batch (community_id, id),
    constraint paper_signature_place check (place between 1 and 3),
    constraint paper_signature_seal check (seal ~ '^[0-9a-f]{64}$')
  );
  call fence('voting.paper_signature');
  call append_only('voting.paper_signature');
`;

const ballots = `
  -- What three people signed for, in the order of hashes: the order of the pile stays with its keyings.
  create table voting.paper_ballot (
    community_id uuid not null,
    batch_id     uuid not null,
    hash         bytea not null,
    record       text not null,
    constraint paper_ballot_once primary key (community_id, batch_id, hash),
    constraint paper_ballot_of_batch foreign key (community_id, batch_id) references voting.paper_batch (community_id, id),
    constraint paper_ballot_hash check (octet_length(hash) = 32)
  );
  call fence('voting.paper_ballot');
  call append_only('voting.paper_ballot');

  -- Every sheet that counts: of a batch with three signatures that nobody reopened.
  create view voting.paper_sheet with (security_invoker = true) as
  select b.community_id, b.cycle_id, b.number, p.hash, p.record
  from voting.paper_batch b join voting.paper_ballot p on p.community_id = b.community_id and p.batch_id = b.id
  where not voting.is_replaced(b)
    and (select count(*) from voting.paper_signature s where s.community_id = b.community_id and s.batch_id = b.id) = 3;
  grant select on voting.paper_sheet to ortaq_app, ortaq_auditor;
`;

const guards = `
  -- Every change of paper holds the box: changes come one after the other, and none while or after a count reads them.
  create function voting.guard_paper(community uuid, cycle uuid) returns void language plpgsql as $$
  begin
    perform pg_advisory_xact_lock(voting.box_key(community, cycle));
    if exists (select from tally.run r where r.community_id = community and r.cycle_id = cycle) then
      raise exception 'the count has begun' using errcode = '23514', constraint = 'paper_before_count';
    end if;
  end $$;

  create function voting.guard_of_cycle() returns trigger language plpgsql as $$
  begin
    perform voting.guard_paper(new.community_id, new.cycle_id);
    return new;
  end $$;
  create trigger guard_paper before insert on voting.paper_batch for each row execute function voting.guard_of_cycle();
  create trigger guard_paper before insert on voting.paper_account for each row execute function voting.guard_of_cycle();

  -- A batch that is signed, set aside or reopened takes no keying, and no signature before two people have read it.
  create function voting.guard_of_batch() returns trigger language plpgsql as $$
  declare
    batch voting.paper_batch;
    rounds integer;
    signatures integer;
  begin
    select b.* into batch from voting.paper_batch b where b.community_id = new.community_id and b.id = new.batch_id;
    perform voting.guard_paper(batch.community_id, batch.cycle_id);
    select count(*) into rounds from voting.paper_keying k where k.community_id = new.community_id and k.batch_id = new.batch_id;
    select count(*) into signatures from voting.paper_signature s where s.community_id = new.community_id and s.batch_id = new.batch_id;
    if voting.is_replaced(batch) or signatures = 3
       or exists (select from voting.paper_aside a where a.community_id = new.community_id and a.batch_id = new.batch_id)
       or (tg_table_name = 'paper_keying' and signatures > 0)
       or (tg_table_name in ('paper_signature', 'paper_ballot') and rounds < 2) then
      raise exception 'the batch takes no such change' using errcode = '23514', constraint = 'paper_batch_open';
    end if;
    return new;
  end $$;
  create trigger guard_batch before insert on voting.paper_keying for each row execute function voting.guard_of_batch();
  create trigger guard_batch before insert on voting.paper_signature for each row execute function voting.guard_of_batch();
  create trigger guard_batch before insert on voting.paper_ballot for each row execute function voting.guard_of_batch();
  create trigger guard_batch before insert on voting.paper_aside for each row execute function voting.guard_of_batch();

  -- Rounds and signatures have no gaps, and a keying has a line for every sheet.
  create function voting.guard_round() returns trigger language plpgsql as $$
  begin
    if new.round <> 1 + (select count(*) from voting.paper_keying k where k.community_id = new.community_id and k.batch_id = new.batch_id)
       or (new.round < 3 and cardinality(new.lines) <> (select b.sheets from voting.paper_batch b
                                                       where b.community_id = new.community_id and b.id = new.batch_id)) then
      raise exception 'a keying has its turn and a line for every sheet' using errcode = '23514', constraint = 'paper_keying_whole';
    end if;
    return new;
  end $$;
  create trigger guard_round before insert on voting.paper_keying for each row execute function voting.guard_round();

  -- Nobody signs for more sheets than ballots were given out.
  create function voting.guard_signature() returns trigger language plpgsql as $$
  declare signed voting.paper_batch;
  begin
    select b.* into signed from voting.paper_batch b where b.community_id = new.community_id and b.id = new.batch_id;
    if (select count(*) from voting.issuance i where i.community_id = signed.community_id and i.cycle_id = signed.cycle_id and i.channel = 'paper')
       < (select coalesce(sum(coalesce(a.given, b.sheets)), 0)
          from voting.paper_batch b left join voting.paper_aside a on a.community_id = b.community_id and a.batch_id = b.id
          where b.community_id = signed.community_id and b.cycle_id = signed.cycle_id and not voting.is_replaced(b)
            and (b.id = signed.id or a.batch_id is not null
                 or exists (select from voting.paper_signature s where s.community_id = b.community_id and s.batch_id = b.id and s.place = 3))) then
      raise exception 'more sheets than ballots given out' using errcode = '23514', constraint = 'paper_within_book';
    end if;
    if new.place <> 1 + (select count(*) from voting.paper_signature s where s.community_id = new.community_id and s.batch_id = new.batch_id)
       or exists (select from voting.paper_signature s where s.community_id = new.community_id and s.batch_id = new.batch_id and s.seal <> new.seal)
       or (new.place = 3 and signed.sheets <> (select count(*) from voting.paper_ballot p
                                               where p.community_id = new.community_id and p.batch_id = new.batch_id)) then
      raise exception 'three people sign for one seal and every sheet' using errcode = '23514', constraint = 'paper_signature_same';
    end if;
    return new;
  end $$;
  create trigger guard_signature before insert on voting.paper_signature for each row execute function voting.guard_signature();
`;

const opening = `
  -- What three people signed for lies among the ballots of the box, in the one order that tells nothing; blank and invalid sheets are no ballots.
  create or replace function voting.open_box(cycle uuid) returns table (voter text, choices uuid[], points integer[])
  language plpgsql security definer set search_path = pg_catalog, voting as $$
  begin
    perform voting.hold_closed_box(cycle);
    return query
      with last as (
        select f.hash, f.record from voting.final_ballot f where f.community_id = public.current_community() and f.cycle_id = cycle
        union all
        (select distinct on (b.token) b.hash, b.record from voting.ballot b
         where b.community_id = public.current_community() and b.cycle_id = cycle order by b.token, b.seq desc)
        union all
        select p.hash, p.record from voting.paper_sheet p
        where p.community_id = public.current_community() and p.cycle_id = cycle and p.record::jsonb ->> 'paper' = 'vote')
      select row_number() over (order by l.hash)::text, voting.choices_of(l.record), voting.points_of(l.record)
      from last l order by l.hash;
  end $$;
`;
