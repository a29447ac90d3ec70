import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** The roll is frozen by the clock at an hour of the plan. Before it, a second person confirms what was brought. */
export class RollFreeze1790000000030 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${hour} ${confirmation} ${standing} ${freeze} ${closed}`);
  }
}

const hour = `
  -- A cycle published without the hour keeps its terms as they were hashed: its roll freezes when it is confirmed.
  alter table cycles.cycle add column roll_freezes_at timestamptz,
    add constraint cycle_roll_freezes check (roll_freezes_at < voting_opens_at);

  create function cycles.keep_hour() returns trigger language plpgsql as $$
  begin
    raise exception 'the rules of a published cycle are frozen' using errcode = '23514', constraint = 'cycle_frozen';
  end $$;
  create trigger keep_hour before update on cycles.cycle for each row
    when (old.phase <> 'draft' and new.roll_freezes_at is distinct from old.roll_freezes_at) execute function cycles.keep_hour();
`;

const confirmation = `
  alter table voting.roll_import
    add column confirmed_by uuid constraint roll_import_confirmed_by references identity.person (id),
    add column confirmed_at timestamptz;
  alter table voting.roll_import
    add constraint roll_import_by_two check (confirmed_by <> imported_by),
    add constraint roll_import_confirmed check ((confirmed_by is null) = (confirmed_at is null));
`;

const standing = `
  -- What stands already, village by village: even the owner sees the rows of one at a time.
  do $$
  declare place uuid;
  begin
    for place in select id from communities.community loop
      perform set_config('app.community', place::text, true);
      update cycles.cycle set roll_freezes_at = voting_opens_at - interval '10 days' where phase = 'draft';
      update voting.roll_import i set confirmed_by = r.confirmed_by, confirmed_at = r.confirmed_at
      from voting.roll r where r.community_id = i.community_id and r.import_id = i.id;
    end loop;
    perform set_config('app.community', '', true);
  end $$;
`;

const freeze = `
  -- Until now to confirm was to freeze. Not an update: the table refuses those.
  alter table voting.roll add column frozen_at timestamptz;
  alter table voting.roll alter column frozen_at type timestamptz using confirmed_at, alter column frozen_at set not null;
`;

const closed = `
  -- From its hour on a confirmed roll is closed, whether the clock has frozen it yet or not.
  create function voting.roll_is_closed(community uuid, cycle uuid) returns boolean stable language sql as $$
    select exists (select from voting.roll r where r.community_id = community and r.cycle_id = cycle)
        or exists (select from voting.roll_import i
                     join cycles.cycle c on c.community_id = i.community_id and c.id = i.cycle_id
                   where i.community_id = community and i.cycle_id = cycle
                     and i.confirmed_at is not null and i.replaced_at is null
                     and coalesce(c.roll_freezes_at, i.confirmed_at) <= clock_timestamp())
  $$;

  create function voting.guard_confirmed() returns trigger language plpgsql as $$
  begin
    if voting.roll_is_closed(old.community_id, old.cycle_id) then
      raise exception 'the roll is frozen' using errcode = '23514', constraint = 'roll_frozen';
    end if;
    return new;
  end $$;
  create trigger guard_confirmed before update on voting.roll_import for each row
    when (old.confirmed_at is not null) execute function voting.guard_confirmed();

  create or replace function voting.guard_issuers() returns trigger language plpgsql as $$
  declare it voting.issuer_key := coalesce(new, old);
  begin
    if it.address is null then
      if tg_op = 'DELETE' then
        raise exception 'the key of the house stays' using errcode = '42501';
      end if;
    elsif voting.roll_is_closed(it.community_id, it.cycle_id) then
      raise exception 'the roll is frozen' using errcode = '23514', constraint = 'roll_frozen';
    end if;
    return it;
  end $$;
`;
