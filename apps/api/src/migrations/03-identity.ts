import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** People, how they show who they are, and the offices they hold. A plain identity number is stored nowhere. */
export class Identity1790000000003 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table identity.person (
        id         uuid primary key,
        name       text not null,
        language   text not null default 'kk',
        phone      text constraint person_phone_once unique,
        email      text constraint person_email_once unique,
        iin_mark   bytea constraint person_iin_once unique,
        iin_sealed bytea,
        iin_last4  text,
        created_at timestamptz not null default now(),
        constraint person_iin_whole check ((iin_mark is null) = (iin_sealed is null) and (iin_mark is null) = (iin_last4 is null))
      );

      -- change_by: the password was given by another; it gives no rights until it is changed, and dies at that hour.
      create table identity.credential (
        person_id uuid primary key constraint credential_of_person references identity.person (id),
        login     text not null constraint credential_login_once unique,
        hash      text not null,
        change_by timestamptz,
        constraint credential_login_form check (login ~ '^[a-z0-9][a-z0-9._-]{2,39}$')
      );
      revoke all on identity.credential from ortaq_auditor;

      create table identity.session (
        mark       bytea primary key,
        person_id  uuid not null constraint session_of_person references identity.person (id),
        means      text not null default 'password',
        begun_at   timestamptz not null default now(),
        seen_at    timestamptz not null default now(),
        expires_at timestamptz not null,
        constraint session_means check (means in ('password', 'code', 'demo'))
      );
      create index session_by_person on identity.session (person_id);
      revoke all on identity.session from ortaq_auditor;

      -- One live code a phone; both are kept as keyed marks only.
      create table identity.code (
        phone_mark bytea primary key,
        code_mark  bytea not null,
        tries_left integer not null,
        expires_at timestamptz not null,
        constraint code_tries check (tries_left >= 0)
      );
      revoke all on identity.code from ortaq_auditor;

      -- The table of rate-limiter-flexible: the key is a keyed mark, points are tries, expire is in milliseconds.
      create table identity.try (
        key    varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index try_by_expire on identity.try (expire);

      create table identity.appointment (
        id        uuid primary key,
        person_id uuid not null constraint appointment_of_person references identity.person (id),
        office    text not null,
        kato      text not null,
        since     timestamptz not null default now(),
        until     timestamptz,
        constraint appointment_office check (office in ('clerk', 'akim', 'member', 'chair', 'auditor', 'operator')),
        constraint appointment_place check (kato ~ '^[0-9]{9}$')
      );
      create unique index appointment_held_once on identity.appointment (person_id, office, kato) where until is null;
      create index appointment_by_place on identity.appointment (kato) where until is null;

      create table identity.residency (
        community_id  uuid not null constraint residency_of_community references communities.community (id),
        person_id     uuid not null constraint residency_of_person references identity.person (id),
        settlement_id uuid,
        way           text not null default 'counter',
        verified_at   timestamptz not null default now(),
        constraint residency_once primary key (community_id, person_id),
        constraint residency_way check (way in ('counter', 'register')),
        constraint residency_in_settlement foreign key (community_id, settlement_id) references communities.settlement (community_id, id)
      );
      create index residency_by_person on identity.residency (person_id);

      -- What a village knows of its people before they sign in: the number and the phone as keyed marks.
      create table identity.register (
        community_id  uuid not null constraint register_of_community references communities.community (id),
        iin_mark      bytea not null,
        phone_mark    bytea,
        name          text not null,
        settlement_id uuid,
        constraint register_once primary key (community_id, iin_mark),
        constraint register_in_settlement foreign key (community_id, settlement_id) references communities.settlement (community_id, id)
      );
      call fence('identity.register');

      create table identity.outbox (
        id       uuid primary key,
        address  text not null,
        channel  text not null,
        language text not null,
        template text not null,
        slots    jsonb not null,
        put_at   timestamptz not null default now(),
        sent_at  timestamptz,
        tries    integer not null default 0,
        failure  text,
        constraint outbox_channel check (channel in ('sms', 'email'))
      );
      create index outbox_waiting on identity.outbox (put_at) where sent_at is null;
      revoke all on identity.outbox from ortaq_auditor;
    `);
  }
}
