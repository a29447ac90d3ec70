import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** The roll, the book of issued ballots, and the box. Nothing in the box names a person, a time or an order. */
export class Voting1790000000008 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${roll} ${issuance} ${box} ${opening} ${imported}`);
  }
}

const roll = `
  create table voting.roll_import (
    community_id uuid not null,
    id           uuid not null,
    cycle_id     uuid not null,
    file_name    text not null,
    sha256       text not null,
    accepted     integer not null,
    questions    integer not null,
    errors       integer not null,
    imported_by  uuid not null constraint roll_import_by references identity.person (id),
    imported_at  timestamptz not null,
    replaced_at  timestamptz,
    constraint roll_import_once primary key (community_id, id),
    constraint roll_import_of_whom unique (community_id, id, cycle_id, imported_by),
    constraint roll_import_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id)
  );
  create unique index roll_import_one_waits on voting.roll_import (community_id, cycle_id) where replaced_at is null;
  call fence('voting.roll_import');

  create table voting.roll_line (
    community_id  uuid not null,
    import_id     uuid not null,
    line          integer not null,
    verdict       text not null,
    faults        jsonb not null,
    voter_mark    bytea,
    iin_last4     text not null,
    name_sealed   bytea not null,
    phone_sealed  bytea,
    settlement_id uuid,
    decision      text,
    constraint roll_line_once primary key (community_id, import_id, line),
    constraint roll_line_of_import foreign key (community_id, import_id) references voting.roll_import (community_id, id),
    constraint roll_line_in_settlement foreign key (community_id, settlement_id) references communities.settlement (community_id, id),
    constraint roll_line_verdict check (verdict in ('accepted', 'question', 'error')),
    constraint roll_line_decision check (decision is null or (verdict = 'question' and decision in ('keep', 'leave'))),
    constraint roll_line_marked check (voter_mark is not null or verdict = 'error')
  );
  create index roll_line_by_verdict on voting.roll_line (community_id, import_id, verdict, line);
  call fence('voting.roll_line');

  create table voting.voter (
    community_id  uuid not null,
    cycle_id      uuid not null,
    voter_mark    bytea not null,
    salt          bytea not null,
    name_sealed   bytea not null,
    iin_last4     text not null,
    phone_sealed  bytea,
    settlement_id uuid,
    constraint voter_once primary key (community_id, cycle_id, voter_mark),
    constraint voter_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
    constraint voter_of_settlement foreign key (community_id, settlement_id) references communities.settlement (community_id, id)
  );
  call fence('voting.voter');
  call append_only('voting.voter');

  create table voting.roll (
    community_id uuid not null,
    cycle_id     uuid not null,
    import_id    uuid not null,
    count        integer not null,
    seal         text not null,
    imported_by  uuid not null,
    confirmed_by uuid not null constraint roll_confirmed_by references identity.person (id),
    confirmed_at timestamptz not null,
    constraint roll_once primary key (community_id, cycle_id),
    constraint roll_of_import foreign key (community_id, import_id, cycle_id, imported_by)
      references voting.roll_import (community_id, id, cycle_id, imported_by),
    constraint roll_by_two check (imported_by <> confirmed_by),
    constraint roll_not_empty check (count > 0)
  );
  call fence('voting.roll');
  call append_only('voting.roll');

  create function voting.keep_frozen() returns trigger language plpgsql as $$
  begin
    if exists (select from voting.roll r where r.community_id = new.community_id and r.cycle_id = new.cycle_id) then
      raise exception 'the roll is frozen' using errcode = '23514', constraint = 'roll_frozen';
    end if;
    return new;
  end $$;
  create trigger keep_frozen before insert on voting.voter for each row execute function voting.keep_frozen();
  create trigger keep_frozen before insert on voting.roll_import for each row execute function voting.keep_frozen();
`;

const issuance = `
  -- Who took a ballot, and by which way. The day is enough for the turnout; an hour would help to find the ballot.
  create table voting.issuance (
    community_id uuid not null,
    cycle_id     uuid not null,
    voter_mark   bytea not null,
    channel      text not null,
    taken_on     date not null,
    constraint issuance_once primary key (community_id, cycle_id, voter_mark),
    constraint issuance_of_voter foreign key (community_id, cycle_id, voter_mark)
      references voting.voter (community_id, cycle_id, voter_mark),
    constraint issuance_channel check (channel in ('online', 'paper'))
  );
  call fence('voting.issuance');
  call append_only('voting.issuance');
`;

const box = `
  create table voting.ballot (
    community_id uuid not null,
    cycle_id     uuid not null,
    token        bytea not null,
    choices      uuid[] not null,
    points       integer[],
    receipt      bigint not null,
    constraint ballot_once primary key (community_id, cycle_id, token),
    constraint ballot_token check (octet_length(token) = 32),
    constraint ballot_marked check (cardinality(choices) > 0),
    constraint ballot_points check (points is null or cardinality(points) = cardinality(choices))
  );
  create index ballot_by_receipt on voting.ballot (community_id, cycle_id, receipt);
  call fence('voting.ballot');
  revoke all on voting.ballot from ortaq_app, ortaq_auditor;
  grant insert on voting.ballot to ortaq_box;
  grant update (choices, points) on voting.ballot to ortaq_box;
  -- Not the choices: what a ballot says is read by nobody before the polls close.
  grant select (community_id, cycle_id, token, receipt) on voting.ballot to ortaq_box;

  -- Readers of the opened box and writers into it meet at this lock. It lives in memory only, unlike a row lock.
  create function voting.box_key(community uuid, cycle uuid) returns bigint immutable language sql as
    $$ select hashtextextended(community::text || cycle::text, 0) $$;

  -- The polls are open by the clock at the very write, whatever the transaction began with; and only what stands on the ballot is chosen.
  create function voting.guard_box() returns trigger language plpgsql security definer set search_path = pg_catalog, voting as $$
  begin
    perform pg_advisory_xact_lock_shared(voting.box_key(new.community_id, new.cycle_id));
    if not exists (select from cycles.cycle c where c.community_id = new.community_id and c.id = new.cycle_id
                   and c.phase in ('ballot', 'voting')
                   and clock_timestamp() >= c.voting_opens_at and clock_timestamp() < c.voting_closes_at) then
      raise exception 'the polls are closed' using errcode = '23514', constraint = 'ballot_in_time';
    end if;
    if (select count(*) from proposals.proposal p where p.community_id = new.community_id and p.cycle_id = new.cycle_id
        and p.status = 'admitted' and p.id = any (new.choices)) <> cardinality(new.choices) then
      raise exception 'a choice is not on the ballot, or is there twice' using errcode = '23514', constraint = 'ballot_of_projects';
    end if;
    return new;
  end $$;
  create trigger guard_box before insert or update on voting.ballot for each row execute function voting.guard_box();
`;

const opening = `
  -- The one way to the choices, and it opens by the clock: every ballot of a cycle whose polls are closed, in an order that tells nothing.
  create function voting.open_box(cycle uuid) returns table (voter text, choices uuid[], points integer[])
  language plpgsql security definer set search_path = pg_catalog, voting as $$
  begin
    if not exists (select from cycles.cycle c where c.community_id = public.current_community() and c.id = cycle
                   and c.phase not in ('draft', 'announced', 'submission', 'review') and clock_timestamp() >= c.voting_closes_at) then
      raise exception 'the box is closed' using errcode = '23514', constraint = 'box_open';
    end if;
    perform pg_advisory_xact_lock(voting.box_key(public.current_community(), cycle));
    return query
      select row_number() over (order by b.token)::text, b.choices, b.points
      from voting.ballot b where b.community_id = public.current_community() and b.cycle_id = cycle order by b.token;
  end $$;
  revoke execute on function voting.open_box from public;
  grant execute on function voting.open_box to ortaq_app, ortaq_auditor;
`;

const imported = `
  -- Ballots of a published election that was held elsewhere: they were public before they came here.
  create table voting.imported_ballot (
    community_id uuid not null,
    cycle_id     uuid not null,
    voter_id     text not null,
    position     integer not null,
    choices      uuid[] not null,
    points       integer[],
    extra        jsonb not null default '{}',
    constraint imported_ballot_once primary key (community_id, cycle_id, voter_id),
    constraint imported_ballot_place unique (community_id, cycle_id, position),
    constraint imported_ballot_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id)
  );
  call fence('voting.imported_ballot');
  call append_only('voting.imported_ballot');
`;
