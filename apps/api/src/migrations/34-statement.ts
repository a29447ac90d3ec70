import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** The house of another issuer signs what it says of a vote, by a key that is pinned with the one by which it stamps. */
export class Statement1790000000034 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(statement);
  }
}

const statement = `
  alter table voting.issuer_key
    add column key text,
    add column signature text,
    add constraint issuer_key_says check (key is null or address is not null),
    add constraint issuer_key_signed check (signature is null or (key is not null and issued is not null));
  grant update (signature) on voting.issuer_key to ortaq_app;
  grant select (key, signature) on voting.issuer_key to ortaq_auditor;

  create or replace function voting.only_destroy() returns trigger language plpgsql as $$
  begin
    if old.address is not null then
      if old.issued is not null
         or to_jsonb(new) - '{issued,signature}'::text[] is distinct from to_jsonb(old) - '{issued,signature}'::text[] then
        raise exception 'of an issuer elsewhere only the number of its tokens is told, once' using errcode = '42501';
      end if;
    elsif old.sealed is null or new.sealed is not null then
      raise exception 'a key is destroyed, once, and never changed' using errcode = '42501';
    end if;
    return new;
  end $$;
`;
