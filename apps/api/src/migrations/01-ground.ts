import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

const schemas = [
  'communities',
  'identity',
  'cycles',
  'budget',
  'proposals',
  'review',
  'voting',
  'tally',
  'council',
  'spending',
  'audit',
];

/** Roles, schemas and the functions on which every table stands. */
export class Ground1790000000001 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    for (const role of ['ortaq_app', 'ortaq_box', 'ortaq_auditor'])
      await db.query(`
        do $$ begin
          if not exists (select from pg_roles where rolname = '${role}') then
            create role ${role} login nosuperuser nocreatedb nocreaterole;
          end if;
        end $$`);

    await db.query(`
      create extension if not exists pg_trgm;

      create function current_community() returns uuid stable language sql as
        $$ select nullif(current_setting('app.community', true), '')::uuid $$;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = '42501';
      end $$;

      -- The same folding as foldSearch in libs/words: people type Kazakh without a Kazakh keyboard.
      create function fold(words text) returns text immutable strict parallel safe language sql as
        $$ select translate(lower(words), 'әғқңөұүһіёih', 'агкноуухиеих') $$;

      -- A tenant table: nobody, not even its owner, sees a row of another community; no community set, no rows.
      create procedure fence(tenant regclass) language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', tenant);
        execute format('alter table %s force row level security', tenant);
        execute format('create policy own_community on %s using (community_id = current_community()) with check (community_id = current_community())', tenant);
      end $$;

      create procedure append_only(record regclass) language plpgsql as $$
      begin
        execute format('create trigger is_final before update or delete on %s for each row execute function refuse_change()', record);
        execute format('create trigger is_kept before truncate on %s for each statement execute function refuse_change()', record);
        execute format('alter table %s enable always trigger is_final', record);
        execute format('alter table %s enable always trigger is_kept', record);
        execute format('revoke update, delete, truncate on %s from ortaq_app', record);
      end $$;
    `);

    for (const schema of schemas)
      await db.query(`
        create schema ${schema};
        grant usage on schema ${schema} to ortaq_app, ortaq_box, ortaq_auditor;
        alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ortaq_app;
        alter default privileges in schema ${schema} grant usage on sequences to ortaq_app;
        alter default privileges in schema ${schema} grant select on tables to ortaq_auditor`);
  }
}
