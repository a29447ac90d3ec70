import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** A frozen roll is objected to and corrected by two; what is noticed when tokens are given; more ways to show who one is. */
export class People1790000000025 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${objection} ${correction} ${correcting} ${signals} ${signIn}`);
  }
}

const objection = `
  create table voting.roll_objection (
    community_id uuid not null,
    id           uuid not null,
    cycle_id     uuid not null,
    kind         text not null,
    text_sealed  bytea not null,
    raised_by    uuid not null constraint roll_objection_of_person references identity.person (id),
    raised_at    timestamptz not null,
    is_upheld    boolean,
    answer       text,
    answered_by  uuid constraint roll_objection_answered_by references identity.person (id),
    answered_at  timestamptz,
    constraint roll_objection_once primary key (community_id, id),
    constraint roll_objection_of_roll foreign key (community_id, cycle_id) references voting.roll (community_id, cycle_id),
    constraint roll_objection_kind check (kind in ('missing', 'settlement', 'stranger')),
    constraint roll_objection_by_another check (answered_by <> raised_by),
    constraint roll_objection_whole check (num_nulls(is_upheld, answer, answered_by, answered_at) in (0, 4))
  );
  create unique index roll_objection_open_once on voting.roll_objection (community_id, cycle_id, raised_by, kind) where answered_at is null;
  call fence('voting.roll_objection');
  revoke update, delete, truncate on voting.roll_objection from ortaq_app;
  grant update (is_upheld, answer, answered_by, answered_at) on voting.roll_objection to ortaq_app;

  create function voting.answer_once() returns trigger language plpgsql as $$
  begin
    if old.answered_at is not null then
      raise exception 'the objection is answered' using errcode = '23514', constraint = 'roll_objection_answered_once';
    end if;
    return new;
  end $$;
  create trigger answer_once before update on voting.roll_objection for each row execute function voting.answer_once();
`;

const correction = `
  -- Entered by one, settled by another; a number, a count and a root stand with those that were confirmed.
  create table voting.roll_correction (
    community_id  uuid not null,
    id            uuid not null,
    cycle_id      uuid not null,
    kind          text not null,
    voter_mark    bytea not null,
    salt          bytea not null,
    iin_last4     text not null,
    name_sealed   bytea not null,
    settlement_id uuid,
    reason_sealed bytea not null,
    entered_by    uuid not null constraint roll_correction_entered_by references identity.person (id),
    entered_at    timestamptz not null,
    number        integer,
    count         integer,
    seal          text,
    settled_by    uuid constraint roll_correction_settled_by references identity.person (id),
    settled_at    timestamptz,
    constraint roll_correction_once primary key (community_id, id),
    constraint roll_correction_number unique (community_id, cycle_id, number),
    constraint roll_correction_of_roll foreign key (community_id, cycle_id) references voting.roll (community_id, cycle_id),
    constraint roll_correction_in_settlement foreign key (community_id, settlement_id) references communities.settlement (community_id, id),
    constraint roll_correction_kind check (kind in ('enter', 'settle', 'strike')),
    constraint roll_correction_by_two check (settled_by <> entered_by),
    constraint roll_correction_settled check ((settled_by is null) = (settled_at is null) and (number is null or settled_at is not null)),
    constraint roll_correction_whole check (num_nulls(number, count, seal) in (0, 3))
  );
  create unique index roll_correction_one_waits on voting.roll_correction (community_id, cycle_id, voter_mark) where settled_at is null;
  call fence('voting.roll_correction');
  revoke update, delete, truncate on voting.roll_correction from ortaq_app;
  grant update (number, count, seal, settled_by, settled_at) on voting.roll_correction to ortaq_app;

  create function voting.settle_once() returns trigger language plpgsql as $$
  begin
    if old.settled_at is not null then
      raise exception 'the correction is settled' using errcode = '23514', constraint = 'roll_correction_settled_once';
    end if;
    return new;
  end $$;
  create trigger settle_once before update on voting.roll_correction for each row execute function voting.settle_once();
`;

const correcting = `
  -- The roll changes by a confirmed correction and by nothing else: no role of the product may update or delete a line of it.
  drop trigger is_final on voting.voter;
  drop trigger keep_frozen on voting.voter;
  create function voting.guard_voter() returns trigger language plpgsql as $$
  begin
    if pg_trigger_depth() > 1 then
      return coalesce(new, old);
    end if;
    if tg_op <> 'INSERT' then
      raise exception 'voter is append-only' using errcode = '42501';
    end if;
    if exists (select from voting.roll r where r.community_id = new.community_id and r.cycle_id = new.cycle_id) then
      raise exception 'the roll is frozen' using errcode = '23514', constraint = 'roll_frozen';
    end if;
    return new;
  end $$;
  create trigger guard_voter before insert or update or delete on voting.voter for each row execute function voting.guard_voter();
  alter table voting.voter enable always trigger guard_voter;

  -- Who was given a token or a paper ballot cannot be taken off: issuance_of_voter refuses.
  create function voting.apply_correction() returns trigger language plpgsql security definer set search_path = pg_catalog, voting as $$
  declare changed integer;
  begin
    if new.kind = 'enter' then
      insert into voting.voter (community_id, cycle_id, voter_mark, salt, name_sealed, iin_last4, settlement_id)
      values (new.community_id, new.cycle_id, new.voter_mark, new.salt, new.name_sealed, new.iin_last4, new.settlement_id);
    elsif new.kind = 'settle' then
      update voting.voter v set settlement_id = new.settlement_id
      where v.community_id = new.community_id and v.cycle_id = new.cycle_id and v.voter_mark = new.voter_mark;
    else
      delete from voting.voter v
      where v.community_id = new.community_id and v.cycle_id = new.cycle_id and v.voter_mark = new.voter_mark;
    end if;
    get diagnostics changed = row_count;
    if changed <> 1 or new.count is distinct from
       (select count(*) from voting.voter v where v.community_id = new.community_id and v.cycle_id = new.cycle_id) then
      raise exception 'the roll is not what the correction says' using errcode = '23514', constraint = 'roll_correction_true';
    end if;
    return null;
  end $$;
  create trigger apply_correction after update on voting.roll_correction for each row
    when (new.number is not null) execute function voting.apply_correction();
  revoke execute on function voting.apply_correction from public;
`;

const signals = `
  -- What was noticed when a token was given, as keyed marks of this vote only; never when a ballot is cast. Kept for the time of disputes.
  create table voting.issue_signal (
    community_id uuid not null,
    cycle_id     uuid not null,
    voter_mark   bytea not null,
    kind         text not null,
    mark         bytea not null,
    forget_at    timestamptz not null,
    constraint issue_signal_once primary key (community_id, cycle_id, voter_mark, kind),
    constraint issue_signal_of_issuance foreign key (community_id, cycle_id, voter_mark)
      references voting.issuance (community_id, cycle_id, voter_mark),
    constraint issue_signal_kind check (kind in ('device', 'phone', 'address', 'assistant'))
  );
  create index issue_signal_by_mark on voting.issue_signal (community_id, cycle_id, kind, mark);
  call fence('voting.issue_signal');
  revoke update, truncate on voting.issue_signal from ortaq_app;
  revoke all on voting.issue_signal from ortaq_auditor;

  -- That a limit was passed, and by how many people; whose device or address it was is not told.
  create table voting.issue_alert (
    community_id uuid not null,
    id           uuid not null,
    cycle_id     uuid not null,
    kind         text not null,
    mark         bytea not null,
    people       integer not null,
    raised_on    date not null,
    constraint issue_alert_once primary key (community_id, id),
    constraint issue_alert_of_mark unique (community_id, cycle_id, kind, mark),
    constraint issue_alert_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
    constraint issue_alert_kind check (kind in ('device', 'phone', 'address', 'assistant'))
  );
  call fence('voting.issue_alert');
  revoke delete, truncate on voting.issue_alert from ortaq_app;

  create function voting.forget_signals() returns void language plpgsql security definer set search_path = pg_catalog, voting as $$
  declare place uuid;
  begin
    for place in select id from communities.community loop
      perform set_config('app.community', place::text, true);
      delete from voting.issue_signal s where s.community_id = place and s.forget_at < now();
    end loop;
  end $$;
  revoke execute on function voting.forget_signals from public;
  grant execute on function voting.forget_signals to ortaq_app;
`;

const signIn = `
  -- A code printed for a person whose document was seen: the latest one, until it is used, revoked or out of date. Kept as a keyed mark.
  create table identity.printed_code (
    person_id    uuid primary key constraint printed_code_of_person references identity.person (id),
    community_id uuid not null constraint printed_code_of_community references communities.community (id),
    code_mark    bytea not null,
    tries_left   integer not null,
    printed_by   uuid not null constraint printed_code_by references identity.person (id),
    printed_at   timestamptz not null,
    expires_at   timestamptz not null,
    constraint printed_code_tries check (tries_left >= 0)
  );
  revoke all on identity.printed_code from ortaq_auditor;

  -- A passkey opens what the session could open in which it was made, and no more.
  create table identity.passkey (
    id         text primary key,
    person_id  uuid not null constraint passkey_of_person references identity.person (id),
    means      text not null,
    public_key bytea not null,
    counter    bigint not null,
    transports text[] not null,
    made_at    timestamptz not null,
    used_at    timestamptz,
    constraint passkey_means check (means in ('password', 'code', 'demo', 'printed', 'oidc'))
  );
  create index passkey_by_person on identity.passkey (person_id);
  revoke all on identity.passkey from ortaq_auditor;

  -- A challenge is answered once. With a person it is for making a passkey, without one for signing in.
  create table identity.passkey_challenge (
    challenge  text primary key,
    person_id  uuid constraint passkey_challenge_of_person references identity.person (id),
    expires_at timestamptz not null
  );
  revoke all on identity.passkey_challenge from ortaq_auditor;

  alter table identity.session drop constraint session_means,
    add constraint session_means check (means in ('password', 'code', 'demo', 'printed', 'oidc'));
`;
