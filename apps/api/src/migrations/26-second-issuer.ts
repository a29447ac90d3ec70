import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** A vote may have a second issuer, in another house: its key and address stand here, its private key and its book never do. */
export class SecondIssuer1790000000026 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${elsewhere} ${onlyTold} ${frozen}`);
  }
}

const elsewhere = `
  alter table voting.issuer_key
    add column address text,
    add column issued integer,
    drop constraint issuer_key_destroyed,
    add constraint issuer_key_destroyed check ((sealed is null) = (destroyed_at is not null or address is not null)),
    add constraint issuer_key_elsewhere check ((address is null) = (name = 'council') and (address is null or destroyed_at is null)),
    add constraint issuer_key_issued check (issued is null or (address is not null and issued >= 0));
  grant update (issued), delete on voting.issuer_key to ortaq_app;
  grant select (address, issued) on voting.issuer_key to ortaq_auditor;
`;

const onlyTold = `
  create or replace function voting.only_destroy() returns trigger language plpgsql as $$
  begin
    if old.address is not null then
      if old.issued is not null or to_jsonb(new) - 'issued' is distinct from to_jsonb(old) - 'issued' then
        raise exception 'of an issuer elsewhere only the number of its tokens is told, once' using errcode = '42501';
      end if;
    elsif old.sealed is null or new.sealed is not null then
      raise exception 'a key is destroyed, once, and never changed' using errcode = '42501';
    end if;
    return new;
  end $$;
`;

const frozen = `
  -- Tokens are stamped from the confirmation of the roll on, all of them by the same issuers.
  create function voting.guard_issuers() returns trigger language plpgsql as $$
  declare it voting.issuer_key := coalesce(new, old);
  begin
    if it.address is null then
      if tg_op = 'DELETE' then
        raise exception 'the key of the house stays' using errcode = '42501';
      end if;
    elsif exists (select from voting.roll r where r.community_id = it.community_id and r.cycle_id = it.cycle_id) then
      raise exception 'the roll is frozen' using errcode = '23514', constraint = 'roll_frozen';
    end if;
    return it;
  end $$;
  create trigger guard_issuers before insert or delete on voting.issuer_key for each row execute function voting.guard_issuers();
  alter table voting.issuer_key enable always trigger guard_issuers;
`;
