import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/**
 * The money of each cycle in double entry. No account but the source gives more than it holds, so that
 * paid <= accepted <= contracted <= adopted <= envelope holds whatever races.
 */
export class Budget1790000000005 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table budget.account (
        community_id uuid not null,
        id           uuid not null,
        cycle_id     uuid not null,
        kind         text not null,
        proposal_id  uuid,
        contract_id  uuid,
        debit        bigint not null default 0,
        credit       bigint not null default 0,
        constraint account_once primary key (community_id, id),
        constraint account_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
        constraint account_alone unique nulls not distinct (community_id, cycle_id, kind, proposal_id, contract_id),
        constraint account_kind check (kind in ('source', 'envelope', 'adopted', 'contracted', 'accepted', 'paid')),
        constraint account_of_whom check ((proposal_id is null) = (kind in ('source', 'envelope')) and (contract_id is null) = (kind in ('source', 'envelope', 'adopted'))),
        constraint account_sides check (debit >= 0 and credit >= 0),
        constraint account_no_overdraft check (kind = 'source' or debit <= credit)
      );
      create index account_by_project on budget.account (community_id, proposal_id);
      call fence('budget.account');
      revoke insert, update, delete, truncate on budget.account from ortaq_app;
      grant insert (community_id, id, cycle_id, kind, proposal_id, contract_id) on budget.account to ortaq_app;

      -- number: without a gap in a village, so that a reader sees that nothing is missing.
      create table budget.transfer (
        community_id   uuid not null,
        id             uuid not null,
        number         bigint not null,
        debit_account  uuid not null,
        credit_account uuid not null,
        amount         bigint not null,
        act            text not null,
        reverses       uuid,
        maker          uuid not null constraint transfer_by_maker references identity.person (id),
        checker        uuid constraint transfer_by_checker references identity.person (id),
        document       text,
        at             timestamptz not null,
        constraint transfer_once primary key (community_id, id),
        constraint transfer_number_once unique (community_id, number),
        constraint transfer_reversed_once unique (community_id, reverses),
        constraint transfer_from foreign key (community_id, debit_account) references budget.account (community_id, id),
        constraint transfer_to foreign key (community_id, credit_account) references budget.account (community_id, id),
        constraint transfer_of_reversed foreign key (community_id, reverses) references budget.transfer (community_id, id),
        constraint transfer_amount check (amount > 0),
        constraint transfer_act check (act in ('open', 'adopt', 'contract', 'accept', 'pay', 'release')),
        constraint transfer_two_people check ((checker is not null or act in ('open', 'adopt')) and (checker is null or checker <> maker)),
        constraint transfer_document check (document ~ '^[0-9a-f]{64}$')
      );
      create index transfer_by_debit on budget.transfer (community_id, debit_account);
      create index transfer_by_credit on budget.transfer (community_id, credit_account);
      create unique index transfer_opens_once on budget.transfer (community_id, credit_account) where act = 'open';
      call fence('budget.transfer');
      call append_only('budget.transfer');
    `);

    await db.query(`
      -- Holds every account of a project until the commit, in the order of their ids, so that no two holders wait for each other.
      create function budget.hold(project uuid) returns void language plpgsql security definer set search_path = '' as $$
      begin
        perform from budget.account where community_id = public.current_community() and proposal_id = project order by id for update;
      end $$;

      create function budget.give_number() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('budget.transfer', hashtextextended(new.community_id::text, 0)));
        select coalesce(max(t.number), 0) + 1 into new.number from budget.transfer t where t.community_id = new.community_id;
        return new;
      end $$;
      create trigger give_number before insert on budget.transfer for each row execute function budget.give_number();

      create function budget.refuse_transfer(broken text) returns void language plpgsql as $$
      begin
        raise exception 'the transfer breaks %', broken using errcode = '23514', constraint = broken;
      end $$;

      create function budget.post() returns trigger language plpgsql security definer set search_path = '' as $$
      declare
        debited budget.account; credited budget.account; origin budget.account; goal budget.account; reversed budget.transfer;
      begin
        perform from budget.account
        where community_id = new.community_id and id in (new.debit_account, new.credit_account) order by id for update;
        select * into strict debited  from budget.account where community_id = new.community_id and id = new.debit_account;
        select * into strict credited from budget.account where community_id = new.community_id and id = new.credit_account;

        if new.reverses is null then
          origin := debited;  goal := credited;
        else
          origin := credited; goal := debited;
          select * into strict reversed from budget.transfer where community_id = new.community_id and id = new.reverses;
          if reversed.reverses is not null
             or (reversed.act, reversed.amount, reversed.debit_account, reversed.credit_account)
                is distinct from (new.act, new.amount, new.credit_account, new.debit_account) then
            perform budget.refuse_transfer('transfer_mirrors');
          end if;
        end if;

        if (new.act, origin.kind, goal.kind) not in (('open', 'source', 'envelope'), ('adopt', 'envelope', 'adopted'),
             ('contract', 'adopted', 'contracted'), ('accept', 'contracted', 'accepted'), ('pay', 'accepted', 'paid'),
             ('release', 'adopted', 'envelope'))
           or origin.cycle_id <> goal.cycle_id
           or origin.proposal_id <> goal.proposal_id
           or origin.contract_id <> goal.contract_id then
          perform budget.refuse_transfer('transfer_flow');
        end if;
        if new.act = 'open' and new.amount <> (select c.envelope from cycles.cycle c where c.community_id = new.community_id and c.id = goal.cycle_id) then
          perform budget.refuse_transfer('transfer_opens_envelope');
        end if;

        update budget.account set debit  = debit  + new.amount where community_id = new.community_id and id = new.debit_account;
        update budget.account set credit = credit + new.amount where community_id = new.community_id and id = new.credit_account;
        return null;
      end $$;
      create trigger post after insert on budget.transfer for each row execute function budget.post();
      alter table budget.transfer enable always trigger give_number;
      alter table budget.transfer enable always trigger post;
    `);
  }
}
