const quorum = `
  create function council.refuse(broken text) returns void language plpgsql as $$
  begin
    raise exception 'the session breaks %', broken using errcode = '23514', constraint = broken;
  end $$;

  -- Whether enough members are in the room, by the law of the country that the village lives under.
  create function council.has_quorum(asked integer) returns boolean stable language sql as $$
    select coalesce(bool_and(here.seats > 0 and here.present * (c.profile -> 'quorum' ->> 'denominator')::integer
                                                >= here.seats * (c.profile -> 'quorum' ->> 'numerator')::integer), false)
    from communities.community c,
         (select count(*) as seats, count(*) filter (where arrived_at is not null and left_at is null) as present
          from council.seat where community_id = current_community() and session = asked) here
    where c.id = current_community()
  $$;
`;

const sessionGuards = `
  create function council.guard_session() returns trigger language plpgsql as $$
  begin
    if old.state in ('closed', 'called-off')
       or (new.cycle_id, new.run_id) is distinct from (old.cycle_id, old.run_id)
       or (old.opened_at is not null and (new.opened_at, new.quorum) is distinct from (old.opened_at, old.quorum)) then
      perform council.refuse('session_is_final');
    end if;
    if new.state in ('open', 'closed') and not council.has_quorum(new.number) then
      perform council.refuse('council_quorum');
    end if;
    if new.state = 'closed' and not exists (select from council.resolution r where r.community_id = new.community_id and r.session = new.number) then
      perform council.refuse('session_closed_by_resolution');
    end if;
    return new;
  end $$;
  create trigger guard_session before update on council.session for each row execute function council.guard_session();

  -- Who the members are is fixed when the session is opened; who is in the room, when it is over.
  create function council.guard_seat() returns trigger language plpgsql as $$
  declare
    seat council.seat := case when tg_op = 'DELETE' then old else new end;
    now_in text;
  begin
    select state into now_in from council.session where community_id = seat.community_id and number = seat.session for share;
    if now_in not in ('called', 'open')
       or (now_in = 'open' and (tg_op <> 'UPDATE' or (new.person_id, new.name, new.is_chair) is distinct from (old.person_id, old.name, old.is_chair))) then
      perform council.refuse('seat_is_fixed');
    end if;
    return seat;
  end $$;
  create trigger guard_seat before insert or update or delete on council.seat for each row execute function council.guard_seat();

  create function council.guard_item() returns trigger language plpgsql as $$
  declare
    counted record;
  begin
    if old.state = 'decided' or (new.kind, new.title) is distinct from (old.kind, old.title) then
      perform council.refuse('item_is_final');
    end if;
    if new.state in ('voting', 'decided') and not council.has_quorum(new.session) then
      perform council.refuse('council_quorum');
    end if;
    if new.state = 'decided' then
      select count(*) filter (where v.vote = 'for') as in_favour, count(*) filter (where v.vote = 'against') as against,
             count(*) filter (where v.vote = 'abstain') as abstained, count(*) as given into counted
      from council.vote v where v.community_id = new.community_id and v.session = new.session and v.item = new.position;
      if (counted.in_favour, counted.against, counted.abstained) is distinct from (new.in_favour::bigint, new.against::bigint, new.abstained::bigint)
         or new.is_carried is distinct from (
           select counted.in_favour * (c.profile -> 'majority' ->> 'denominator')::integer > counted.given * (c.profile -> 'majority' ->> 'numerator')::integer
           from communities.community c where c.id = new.community_id) then
        perform council.refuse('item_counted');
      end if;
    end if;
    return new;
  end $$;
  create trigger guard_item before update on council.item for each row execute function council.guard_item();
`;

const voteGuards = `
  -- The item is held, so that no vote slips in beside the closing of its vote or a declared interest.
  create function council.guard_vote() returns trigger language plpgsql as $$
  declare
    ballot council.vote := case when tg_op = 'DELETE' then old else new end;
  begin
    perform from council.item i
    where i.community_id = ballot.community_id and i.session = ballot.session and i.position = ballot.item and i.state = 'voting' for share;
    if not found then perform council.refuse('vote_while_open'); end if;
    if tg_op = 'DELETE' then return old; end if;

    if exists (select from council.recusal r where r.community_id = new.community_id and r.session = new.session
               and r.item = new.item and r.person_id = new.person_id) then
      perform council.refuse('vote_impartial');
    end if;
    perform from council.seat s where s.community_id = new.community_id and s.session = new.session
      and s.person_id = new.person_id and s.arrived_at is not null and s.left_at is null for share;
    if not found then perform council.refuse('vote_present'); end if;
    return new;
  end $$;
  create trigger guard_vote before insert or update or delete on council.vote for each row execute function council.guard_vote();

  create function council.guard_recusal() returns trigger language plpgsql as $$
  begin
    perform from council.item i
    where i.community_id = new.community_id and i.session = new.session and i.position = new.item and i.state <> 'decided' for update;
    if not found then perform council.refuse('recusal_in_time'); end if;
    if exists (select from council.vote v where v.community_id = new.community_id and v.session = new.session
               and v.item = new.item and v.person_id = new.person_id) then
      perform council.refuse('vote_impartial');
    end if;
    return new;
  end $$;
  create trigger guard_recusal before insert on council.recusal for each row execute function council.guard_recusal();
`;

const resolutionGuards = `
  create function council.guard_resolution() returns trigger language plpgsql as $$
  begin
    perform from council.session s where s.community_id = new.community_id and s.number = new.session and s.state = 'open' for update;
    if not found or not council.has_quorum(new.session) then
      perform council.refuse('council_quorum');
    end if;
    if exists (select from council.item i where i.community_id = new.community_id and i.session = new.session and i.state <> 'decided')
       or not exists (select from council.item i where i.community_id = new.community_id and i.session = new.session
                      and i.kind = 'result' and i.is_carried = (new.kind = 'adopt')) then
      perform council.refuse('resolution_follows_votes');
    end if;
    return new;
  end $$;
  create trigger guard_resolution before insert on council.resolution for each row execute function council.guard_resolution();
`;

/** What the tables of the Kenes refuse by themselves: the twins of the rules that a race could break. */
export const councilGuards = `${quorum} ${sessionGuards} ${voteGuards} ${resolutionGuards}`;
