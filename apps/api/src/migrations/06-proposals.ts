import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Ideas of residents from the first draft to the verdict. The number once given, and every step, stay as they are. */
export class Proposals1790000000006 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The last number given in a cycle. Its row is the lock that keeps numbers without a gap.
      create table proposals.counter (
        community_id uuid not null,
        cycle_id     uuid not null,
        last         integer not null default 0,
        constraint counter_once primary key (community_id, cycle_id),
        constraint counter_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id)
      );
      call fence('proposals.counter');

      create table proposals.proposal (
        community_id  uuid not null,
        id            uuid not null,
        cycle_id      uuid not null,
        number        integer,
        status        text not null default 'draft',
        language      text not null default 'kk',
        title         text not null default '',
        change        text not null default '',
        problem       text not null default '',
        solution      text not null default '',
        beneficiaries text not null default '',
        category      text,
        settlement_id uuid,
        place_text    text,
        latitude      numeric(9,6),
        longitude     numeric(9,6),
        author_id     uuid constraint proposal_of_author references identity.person (id),
        author_shows  text not null default 'initials',
        author_shown  text not null default '',
        cost          bigint not null default 0,
        cost_proposed bigint not null default 0,
        cost_source   text not null default '',
        asks_estimate boolean not null default false,
        external_id   text,
        respond_by    timestamptz,
        submitted_at  timestamptz,
        created_at    timestamptz not null default now(),
        changed_at    timestamptz not null default now(),
        constraint proposal_once primary key (community_id, id),
        constraint proposal_number_once unique (community_id, cycle_id, number),
        constraint proposal_external_once unique (community_id, cycle_id, external_id),
        constraint proposal_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
        constraint proposal_in_settlement foreign key (community_id, settlement_id) references communities.settlement (community_id, id),
        constraint proposal_status check (status in ('draft', 'submitted', 'returned', 'admitted', 'refused', 'merged', 'withdrawn')),
        constraint proposal_numbered check ((status = 'draft') = (number is null)),
        constraint proposal_number check (number > 0),
        constraint proposal_cost check (cost >= 0 and cost_proposed >= 0),
        constraint proposal_point check ((latitude is null) = (longitude is null)),
        constraint proposal_author_shows check (author_shows in ('name', 'initials', 'resident'))
      );
      create index proposal_by_status on proposals.proposal (community_id, cycle_id, status, number);
      create index proposal_by_author on proposals.proposal (community_id, author_id, cycle_id);
      create index proposal_by_words on proposals.proposal using gin (fold(title || ' ' || change) gin_trgm_ops);
      call fence('proposals.proposal');

      create function proposals.keep_number() returns trigger language plpgsql as $$
      begin
        if new.cycle_id <> old.cycle_id or (old.number is not null and new.number is distinct from old.number) then
          raise exception 'a proposal keeps its number and its cycle' using errcode = '23514', constraint = 'proposal_number_kept';
        end if;
        return new;
      end $$;
      create trigger keep_number before update on proposals.proposal for each row execute function proposals.keep_number();

      create function proposals.keep_submitted() returns trigger language plpgsql as $$
      begin
        if old.number is not null then
          raise exception 'a submitted proposal is never deleted' using errcode = '23514', constraint = 'proposal_kept';
        end if;
        return old;
      end $$;
      create trigger keep_submitted before delete on proposals.proposal for each row execute function proposals.keep_submitted();
    `);

    await db.query(`
      create table proposals.step (
        community_id uuid not null,
        id           uuid not null,
        proposal_id  uuid not null,
        at           timestamptz not null,
        move         text not null,
        status       text not null,
        by           text not null,
        reason_code  text,
        note         text,
        facts        jsonb not null default '{}',
        constraint step_once primary key (community_id, id),
        constraint step_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
        constraint step_status check (status in ('submitted', 'returned', 'admitted', 'refused', 'merged', 'withdrawn'))
      );
      create index step_by_proposal on proposals.step (community_id, proposal_id, at);
      call fence('proposals.step');
      call append_only('proposals.step');
    `);

    await db.query(`
      create table proposals.cost_line (
        community_id uuid not null,
        proposal_id  uuid not null,
        position     integer not null,
        name         text not null,
        amount       bigint not null,
        constraint cost_line_once primary key (community_id, proposal_id, position),
        constraint cost_line_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id) on delete cascade,
        constraint cost_line_amount check (amount > 0)
      );
      call fence('proposals.cost_line');

      create table proposals.co_author (
        community_id uuid not null,
        id           uuid not null,
        proposal_id  uuid not null,
        person_id    uuid not null constraint co_author_is_person references identity.person (id),
        shown        text not null,
        status       text not null default 'asked',
        asked_at     timestamptz not null,
        answered_at  timestamptz,
        constraint co_author_once primary key (community_id, id),
        constraint co_author_person_once unique (community_id, proposal_id, person_id),
        constraint co_author_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
        constraint co_author_status check (status in ('asked', 'accepted', 'declined'))
      );
      call fence('proposals.co_author');
    `);

    await db.query(`
      -- sha256 names the picture: it is that of its largest JPEG. Photos of the work done lie here too.
      create table proposals.photo (
        community_id uuid not null,
        id           uuid not null,
        proposal_id  uuid not null,
        kind         text not null default 'idea',
        sha256       text not null,
        width        integer not null,
        height       integer not null,
        colour       text not null,
        position     integer not null,
        alt          text not null default '',
        added_at     timestamptz not null default now(),
        constraint photo_once primary key (community_id, id),
        constraint photo_place_once unique (community_id, proposal_id, kind, position) deferrable initially deferred,
        constraint photo_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id) on delete cascade,
        constraint photo_kind check (kind in ('idea', 'before', 'after')),
        constraint photo_colour check (colour ~ '^#[0-9a-f]{6}$')
      );
      create index photo_by_hash on proposals.photo (community_id, sha256);
      call fence('proposals.photo');

      create table proposals.rendition (
        community_id uuid not null,
        photo_id     uuid not null,
        width        integer not null,
        format       text not null,
        sha256       text not null,
        bytes        integer not null,
        constraint rendition_once primary key (community_id, photo_id, width, format),
        constraint rendition_of_photo foreign key (community_id, photo_id) references proposals.photo (community_id, id) on delete cascade,
        constraint rendition_format check (format in ('avif', 'jpeg'))
      );
      call fence('proposals.rendition');
    `);

    await db.query(`
      create table proposals.support (
        community_id uuid not null,
        proposal_id  uuid not null,
        person_id    uuid not null constraint support_of_person references identity.person (id),
        constraint support_once primary key (community_id, proposal_id, person_id),
        constraint support_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id)
      );
      call fence('proposals.support');
      revoke select on proposals.support from ortaq_auditor;

      create table proposals.comment (
        community_id  uuid not null,
        id            uuid not null,
        proposal_id   uuid not null,
        person_id     uuid not null constraint comment_of_person references identity.person (id),
        author_shown  text not null,
        office        text,
        text          text not null,
        written_at    timestamptz not null,
        hidden_at     timestamptz,
        hidden_reason text,
        constraint comment_once primary key (community_id, id),
        constraint comment_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
        constraint comment_office check (office in ('clerk', 'akim')),
        constraint comment_reason check (hidden_reason in ('insult', 'personal', 'advert', 'off-topic')),
        constraint comment_hidden check ((hidden_at is null) = (hidden_reason is null))
      );
      create index comment_by_proposal on proposals.comment (community_id, proposal_id, written_at);
      call fence('proposals.comment');
    `);
  }
}
