import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Ballots are cast with blind-signed tokens: keys of issuers, what they signed, and a box that knows tokens instead of people. */
export class Tokens1790000000022 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${oldBox} ${issuerKey} ${issuance} ${saying} ${box} ${finalBallot} ${closing}`);
  }
}

const oldBox = `
  -- A ballot of the earlier way has no token, so it cannot be carried over, and it must not be lost.
  alter table voting.ballot no force row level security;
  do $$ begin
    if exists (select from voting.ballot) then
      raise exception 'The ballot box holds ballots of an earlier version. Finish that vote with that version, or begin with an empty database.';
    end if;
  end $$;
  drop function voting.open_box(uuid);
  drop table voting.ballot;
  drop function voting.guard_box();
`;

const issuerKey = `
  -- One key for one vote, used for nothing else. The private half is sealed by a key outside the database, and destroyed when the polls close.
  create table voting.issuer_key (
    community_id uuid not null,
    cycle_id     uuid not null,
    name         text not null,
    n            text not null,
    e            text not null,
    sealed       bytea,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    constraint issuer_key_once primary key (community_id, cycle_id, name),
    constraint issuer_key_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
    constraint issuer_key_destroyed check ((sealed is null) = (destroyed_at is not null))
  );
  call fence('voting.issuer_key');
  revoke update, delete, truncate on voting.issuer_key from ortaq_app;
  grant update (sealed, destroyed_at) on voting.issuer_key to ortaq_app;
  revoke select on voting.issuer_key from ortaq_auditor;
  grant select (community_id, cycle_id, name, n, e, made_at, destroyed_at) on voting.issuer_key to ortaq_auditor;

  create function voting.only_destroy() returns trigger language plpgsql as $$
  begin
    if old.sealed is null or new.sealed is not null then
      raise exception 'a key is destroyed, once, and never changed' using errcode = '42501';
    end if;
    return new;
  end $$;
  create trigger only_destroy before update on voting.issuer_key for each row execute function voting.only_destroy();
`;

const issuance = `
  -- What a person sent to be signed and got back, one for each issuer. Neither has anything in common with the token in the box.
  alter table voting.issuance
    add column blinded bytea[],
    add column signed bytea[],
    add constraint issuance_token check ((channel = 'online') = (blinded is not null) and (blinded is null) = (signed is null));
`;

const saying = `
  create function voting.choices_of(record text) returns uuid[] immutable language sql as $$
    select array_agg((case jsonb_typeof(said) when 'array' then said ->> 0 else said #>> '{}' end)::uuid order by place)
    from jsonb_array_elements(record::jsonb -> 'choices') with ordinality as each (said, place) $$;

  create function voting.points_of(record text) returns integer[] immutable language sql as $$
    select array_agg((said ->> 1)::integer order by place)
    from jsonb_array_elements(record::jsonb -> 'choices') with ordinality as each (said, place) where jsonb_typeof(said) = 'array' $$;
`;

const box = `
  -- No person, no time, no order. A later version of a ballot lies beside the earlier one until the polls close.
  create table voting.ballot (
    community_id uuid not null,
    cycle_id     uuid not null,
    token        bytea not null,
    seq          integer not null,
    record       text not null,
    prefix       bytea not null,
    stamps       bytea[] not null,
    signature    bytea not null,
    hash         bytea not null,
    receipt      bigint not null,
    constraint ballot_once primary key (community_id, cycle_id, token, seq),
    constraint ballot_token check (octet_length(token) = 32),
    constraint ballot_seq check (seq >= 0),
    constraint ballot_proof check (octet_length(prefix) = 32 and cardinality(stamps) > 0 and octet_length(signature) = 64 and octet_length(hash) = 32)
  );
  create index ballot_by_receipt on voting.ballot (community_id, cycle_id, receipt);
  call fence('voting.ballot');
  revoke all on voting.ballot from ortaq_app, ortaq_auditor;
  grant insert on voting.ballot to ortaq_box;
  -- Not the record: what a ballot says is read by nobody before the polls close.
  grant select (community_id, cycle_id, token, seq, hash, receipt) on voting.ballot to ortaq_box;

  -- The polls are open by the clock at the very write, whatever the transaction began with; and only what stands on the ballot is chosen.
  create function voting.guard_box() returns trigger language plpgsql security definer set search_path = pg_catalog, voting as $$
  declare chosen uuid[] := voting.choices_of(new.record);
  begin
    perform pg_advisory_xact_lock_shared(voting.box_key(new.community_id, new.cycle_id));
    if not exists (select from cycles.cycle c where c.community_id = new.community_id and c.id = new.cycle_id
                   and c.phase in ('ballot', 'voting')
                   and clock_timestamp() >= c.voting_opens_at and clock_timestamp() < c.voting_closes_at) then
      raise exception 'the polls are closed' using errcode = '23514', constraint = 'ballot_in_time';
    end if;
    if (select count(*) from proposals.proposal p where p.community_id = new.community_id and p.cycle_id = new.cycle_id
        and p.status = 'admitted' and p.id = any (chosen)) is distinct from cardinality(chosen) then
      raise exception 'a choice is not on the ballot, or is there twice' using errcode = '23514', constraint = 'ballot_of_projects';
    end if;
    return new;
  end $$;
  create trigger guard_box before insert on voting.ballot for each row execute function voting.guard_box();
`;

const finalBallot = `
  -- The last version of every ballot, written by one transaction in the order of hashes: how the rows lie here tells nothing of when they were cast.
  create table voting.final_ballot (
    community_id uuid not null,
    cycle_id     uuid not null,
    token        bytea not null,
    seq          integer not null,
    record       text not null,
    prefix       bytea not null,
    stamps       bytea[] not null,
    signature    bytea not null,
    hash         bytea not null,
    receipt      bigint not null,
    constraint final_ballot_once primary key (community_id, cycle_id, token),
    constraint final_ballot_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id)
  );
  create index final_ballot_by_receipt on voting.final_ballot (community_id, cycle_id, receipt);
  call fence('voting.final_ballot');
  call append_only('voting.final_ballot');
  revoke insert on voting.final_ballot from ortaq_app;
  grant select (community_id, cycle_id, token, seq, hash, receipt) on voting.final_ballot to ortaq_box;
`;

const closing = `
  -- Refuses while the polls may still take a ballot, and waits for those that are being written.
  create function voting.hold_closed_box(cycle uuid) returns void language plpgsql set search_path = pg_catalog, voting as $$
  begin
    if not exists (select from cycles.cycle c where c.community_id = public.current_community() and c.id = cycle
                   and c.phase not in ('draft', 'announced', 'submission', 'review') and clock_timestamp() >= c.voting_closes_at) then
      raise exception 'the box is closed' using errcode = '23514', constraint = 'box_open';
    end if;
    perform pg_advisory_xact_lock(voting.box_key(public.current_community(), cycle));
  end $$;

  -- Copies what counts into fresh rows and drops the rows that lay in the order of casting. Answers how many ballots there are.
  create function voting.seal_box(cycle uuid) returns integer language plpgsql security definer set search_path = pg_catalog, voting as $$
  declare sealed integer;
  begin
    perform voting.hold_closed_box(cycle);
    insert into voting.final_ballot
      select last.* from (select distinct on (b.token) b.* from voting.ballot b
                          where b.community_id = public.current_community() and b.cycle_id = cycle order by b.token, b.seq desc) last
      order by last.hash, last.token;
    get diagnostics sealed = row_count;
    delete from voting.ballot b where b.community_id = public.current_community() and b.cycle_id = cycle;
    return sealed;
  end $$;

  -- The one way to the choices, and it opens by the clock: the last version of every ballot of a cycle whose polls are closed, sealed or not yet.
  create function voting.open_box(cycle uuid) returns table (voter text, choices uuid[], points integer[])
  language plpgsql security definer set search_path = pg_catalog, voting as $$
  begin
    perform voting.hold_closed_box(cycle);
    return query
      with last as (
        select f.token, f.hash, f.record from voting.final_ballot f where f.community_id = public.current_community() and f.cycle_id = cycle
        union all
        (select distinct on (b.token) b.token, b.hash, b.record from voting.ballot b
         where b.community_id = public.current_community() and b.cycle_id = cycle order by b.token, b.seq desc))
      select row_number() over (order by l.hash, l.token)::text, voting.choices_of(l.record), voting.points_of(l.record)
      from last l order by l.hash, l.token;
  end $$;
  revoke execute on function voting.hold_closed_box, voting.seal_box, voting.open_box from public;
  grant execute on function voting.open_box to ortaq_app, ortaq_auditor;
  grant execute on function voting.seal_box to ortaq_app;
`;
