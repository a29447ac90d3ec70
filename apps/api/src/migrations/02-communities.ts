import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** Places of the official classifier, every version of it, and the villages that were opened. */
export class Communities1790000000002 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table communities.classifier (
        version     integer primary key,
        label       text not null,
        sha256      text not null constraint classifier_file_once unique,
        places      integer not null,
        imported_at timestamptz not null default now()
      );
      call append_only('communities.classifier');

      create table communities.place (
        version   integer not null constraint place_of_version references communities.classifier (version),
        kato      text not null,
        level     text not null,
        type_code integer not null,
        name_kk   text not null,
        name_ru   text not null,
        name_en   text not null,
        constraint place_once primary key (version, kato),
        constraint place_has_code check (kato ~ '^[0-9]{9}$'),
        constraint place_level check (level in ('oblast', 'district', 'sub_district', 'settlement'))
      );
      call append_only('communities.place');
      create index place_by_name on communities.place using gin (fold(name_kk || ' ' || name_ru || ' ' || name_en) gin_trgm_ops);

      -- The places of the version that is in force: the newest.
      create view communities.place_now as
        select p.* from communities.place p where p.version = (select max(version) from communities.classifier);

      -- The name of a place in the newest version that has it.
      create function communities.place_name(code text) returns json stable language sql as $$
        select json_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en)
        from communities.place where kato = code order by version desc limit 1
      $$;
      create index place_by_code on communities.place (kato, version);

      create table communities.community (
        id        uuid primary key,
        slug      text not null constraint community_slug_once unique,
        kato      text not null constraint community_kato_once unique,
        name_kk   text not null,
        name_ru   text not null,
        name_en   text not null,
        time_zone text not null,
        profile   jsonb not null,
        phone     text,
        address   jsonb,
        hours     jsonb,
        opened_at timestamptz not null default now(),
        constraint community_slug_form check (slug ~ '^[a-z0-9-]{2,40}$')
      );

      create table communities.settlement (
        community_id uuid not null constraint settlement_of_community references communities.community (id),
        id           uuid not null,
        kato         text,
        name_kk      text not null,
        name_ru      text not null,
        name_en      text not null,
        constraint settlement_once primary key (community_id, id)
      );
      call fence('communities.settlement');
    `);
  }
}
