import { ForwardOnly } from '@ortaq/api/platform';
import type { QueryRunner } from 'typeorm';

/** Everything that the issuer keeps. No name, no identity number, no code, no time of a stamp. */
export class Ground1790000000001 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create schema issuer; ${vote} ${voter} ${slip} ${issuance} ${tries}`);
  }
}

const vote = `
  create table issuer.vote (
    election     text primary key,
    n            text not null,
    e            text not null,
    sealed       bytea,
    closes_at    timestamptz not null,
    opened_at    timestamptz not null,
    destroyed_at timestamptz,
    constraint vote_destroyed check ((sealed is null) = (destroyed_at is not null))
  );
  -- A vote is pinned when it is opened here: of all its parts only the private key changes, once, to nothing.
  create function issuer.only_destroy() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.sealed is null or new.sealed is not null or clock_timestamp() < old.closes_at
       or to_jsonb(new) - '{sealed,destroyed_at}'::text[] is distinct from to_jsonb(old) - '{sealed,destroyed_at}'::text[] then
      raise exception 'a key is destroyed after the close, once, and nothing else of a vote changes' using errcode = '42501';
    end if;
    return new;
  end $$;
  create trigger only_destroy before update or delete on issuer.vote for each row execute function issuer.only_destroy();
  alter table issuer.vote enable always trigger only_destroy;

  create function issuer.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = '42501';
  end $$;
`;

const voter = `
  -- The roll of this house: keyed marks of identity numbers, of one vote each.
  create table issuer.voter (
    election   text not null constraint voter_of_vote references issuer.vote,
    voter_mark bytea not null,
    constraint voter_once primary key (election, voter_mark),
    constraint voter_mark_length check (octet_length(voter_mark) = 32)
  );
  create trigger append_only before update or delete or truncate on issuer.voter execute function issuer.refuse_change();
  alter table issuer.voter enable always trigger append_only;
`;

const slip = `
  -- The code of a printed slip: its first signs find it, a keyed mark of the rest proves it. A person has one that counts.
  create table issuer.slip (
    election   text not null,
    place      text not null,
    voter_mark bytea not null,
    code_mark  bytea not null,
    tries_left integer not null,
    constraint slip_once primary key (election, place),
    constraint slip_of_one unique (election, voter_mark),
    constraint slip_of_voter foreign key (election, voter_mark) references issuer.voter (election, voter_mark),
    constraint slip_tries check (tries_left >= 0)
  );
`;

const issuance = `
  -- One line a person: what their device blinded, and the signature on it. Neither has anything in common with a ballot.
  create table issuer.issuance (
    election   text not null,
    voter_mark bytea not null,
    blinded    bytea not null,
    signed     bytea not null,
    constraint issuance_once primary key (election, voter_mark),
    constraint issuance_of_voter foreign key (election, voter_mark) references issuer.voter (election, voter_mark)
  );
  create trigger append_only before update or delete or truncate on issuer.issuance execute function issuer.refuse_change();
  alter table issuer.issuance enable always trigger append_only;

  -- The hour is that of this database at the very write.
  create function issuer.guard_time() returns trigger language plpgsql as $$
  begin
    if not exists (select from issuer.vote v where v.election = new.election and clock_timestamp() < v.closes_at) then
      raise exception 'the vote is closed' using errcode = '23514', constraint = 'issuance_in_time';
    end if;
    return new;
  end $$;
  create trigger guard_time before insert on issuer.issuance for each row execute function issuer.guard_time();
  alter table issuer.issuance enable always trigger guard_time;
`;

const tries = `
  create table issuer.try (
    key    varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  );
  create index try_by_expire on issuer.try (expire);
`;
