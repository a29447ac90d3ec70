import type { QueryRunner } from 'typeorm';

import { councilGuards } from './council-guards.ts';
import { ForwardOnly } from './forward-only.ts';

/**
 * Sessions of the Kenes: who sat, what was on the agenda, who voted how, what was resolved.
 * Without a quorum nothing is decided, whoever writes the row.
 */
export class Council1790000000010 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${sessions} ${voting} ${resolutions}`);
    await db.query(councilGuards);
  }
}

const sessions = `
  create table council.session (
    community_id uuid not null,
    number       integer not null,
    cycle_id     uuid not null,
    run_id       uuid not null,
    state        text not null,
    starts_at    timestamptz not null,
    place        text not null,
    called_at    timestamptz not null,
    opened_at    timestamptz,
    ended_at     timestamptz,
    quorum       integer,
    secretary    text,
    why          text,
    constraint session_once primary key (community_id, number),
    constraint session_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
    constraint session_of_run foreign key (community_id, run_id) references tally.run (community_id, id),
    constraint session_state check (state in ('called', 'open', 'closed', 'called-off')),
    constraint session_opened check ((opened_at is null) = (quorum is null) and (state in ('called', 'called-off') or opened_at is not null)),
    constraint session_ended check ((ended_at is not null) = (state in ('closed', 'called-off'))),
    constraint session_why check ((why is not null) = (state = 'called-off'))
  );
  create unique index session_one_at_a_time on council.session (community_id, cycle_id) where state in ('called', 'open');
  call fence('council.session');
  revoke delete, truncate on council.session from ortaq_app;

  create table council.seat (
    community_id uuid not null,
    session      integer not null,
    person_id    uuid not null constraint seat_of_person references identity.person (id),
    name         text not null,
    is_chair     boolean not null,
    arrived_at   timestamptz,
    left_at      timestamptz,
    is_entered   boolean not null default false,
    constraint seat_once primary key (community_id, session, person_id),
    constraint seat_of_session foreign key (community_id, session) references council.session (community_id, number),
    constraint seat_left check (left_at is null or arrived_at is not null)
  );
  call fence('council.seat');

  create table council.item (
    community_id uuid not null,
    session      integer not null,
    position     integer not null,
    kind         text not null,
    title        text not null,
    state        text not null,
    opened_at    timestamptz,
    closed_at    timestamptz,
    in_favour    integer,
    against      integer,
    abstained    integer,
    is_carried   boolean,
    present      uuid[],
    constraint item_once primary key (community_id, session, position),
    constraint item_of_session foreign key (community_id, session) references council.session (community_id, number),
    constraint item_kind check (kind in ('result', 'other')),
    constraint item_title check ((title = '') = (kind = 'result')),
    constraint item_state check (state in ('waiting', 'voting', 'decided')),
    constraint item_decided check (num_nonnulls(closed_at, in_favour, against, abstained, is_carried, present) = case when state = 'decided' then 6 else 0 end)
  );
  create unique index item_result_once on council.item (community_id, session) where kind = 'result';
  create unique index item_voted_alone on council.item (community_id, session) where state = 'voting';
  call fence('council.item');
  revoke delete, truncate on council.item from ortaq_app;
`;

const voting = `
  create table council.recusal (
    community_id uuid not null,
    session      integer not null,
    item         integer not null,
    person_id    uuid not null,
    kind         text not null,
    project      integer,
    declared_at  timestamptz not null,
    is_entered   boolean not null,
    constraint recusal_once primary key (community_id, session, item, person_id),
    constraint recusal_of_item foreign key (community_id, session, item) references council.item (community_id, session, position),
    constraint recusal_of_seat foreign key (community_id, session, person_id) references council.seat (community_id, session, person_id),
    constraint recusal_kind check (kind in ('author', 'relative', 'business', 'other'))
  );
  call fence('council.recusal');
  call append_only('council.recusal');

  create table council.vote (
    community_id uuid not null,
    session      integer not null,
    item         integer not null,
    person_id    uuid not null,
    vote         text not null,
    cast_at      timestamptz not null,
    is_entered   boolean not null,
    constraint vote_once primary key (community_id, session, item, person_id),
    constraint vote_of_item foreign key (community_id, session, item) references council.item (community_id, session, position),
    constraint vote_of_seat foreign key (community_id, session, person_id) references council.seat (community_id, session, person_id),
    constraint vote_kind check (vote in ('for', 'against', 'abstain'))
  );
  call fence('council.vote');
  revoke truncate on council.vote from ortaq_app;
`;

const resolutions = `
  create table council.resolution (
    community_id   uuid not null,
    number         integer not null,
    session        integer not null,
    kind           text not null,
    text           text not null,
    minutes        text not null,
    minutes_sha256 text not null,
    decided_by     uuid not null constraint resolution_by references identity.person (id),
    decided_at     timestamptz not null,
    constraint resolution_once primary key (community_id, number),
    constraint resolution_of_session_once unique (community_id, session),
    constraint resolution_of_session foreign key (community_id, session) references council.session (community_id, number),
    constraint resolution_kind check (kind in ('adopt', 'remand')),
    constraint resolution_sealed check (minutes_sha256 = encode(sha256(convert_to(minutes, 'UTF8')), 'hex'))
  );
  call fence('council.resolution');
  call append_only('council.resolution');
`;
