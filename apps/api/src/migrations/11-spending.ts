import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/**
 * Papers about money: entered by one person, decided by another, never changed. The money itself lies in the ledger; a confirmed
 * entry is the transfer of the same id.
 */
export class Spending1790000000011 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table spending.document (
        community_id uuid not null,
        sha256       text not null,
        cycle_id     uuid not null,
        name         text not null,
        type         text not null,
        bytes        integer not null,
        added_by     uuid not null constraint document_by references identity.person (id),
        added_at     timestamptz not null,
        constraint document_once primary key (community_id, sha256),
        constraint document_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
        constraint document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint document_type check (type in ('application/pdf', 'image/jpeg', 'image/png')),
        constraint document_bytes check (bytes > 0)
      );
      call fence('spending.document');
      call append_only('spending.document');

      -- contract_id: a contract is its own, a release has none, a reversal has that of what it mirrors.
      create table spending.entry (
        community_id uuid not null,
        id           uuid not null,
        cycle_id     uuid not null,
        proposal_id  uuid not null,
        contract_id  uuid,
        kind         text not null,
        reverses     uuid,
        number       text not null,
        dated        date not null,
        amount       bigint not null,
        note         text not null,
        document     text not null,
        made_by      uuid not null constraint entry_by references identity.person (id),
        made_at      timestamptz not null,
        constraint entry_once primary key (community_id, id),
        constraint entry_of_whom unique (community_id, id, made_by),
        constraint entry_of_cycle foreign key (community_id, cycle_id) references cycles.cycle (community_id, id),
        constraint entry_of_proposal foreign key (community_id, proposal_id) references proposals.proposal (community_id, id),
        constraint entry_of_contract foreign key (community_id, contract_id) references spending.entry (community_id, id),
        constraint entry_of_mirrored foreign key (community_id, reverses) references spending.entry (community_id, id),
        constraint entry_on_paper foreign key (community_id, document) references spending.document (community_id, sha256),
        constraint entry_kind check (kind in ('contract', 'acceptance', 'payment', 'release', 'reversal')),
        constraint entry_amount check (amount > 0),
        constraint entry_mirrors check ((reverses is not null) = (kind = 'reversal')),
        constraint entry_under check (kind = 'reversal' or (kind = 'release') = (contract_id is null)),
        constraint entry_contract check ((kind = 'contract') = (contract_id is not distinct from id))
      );
      create index entry_by_project on spending.entry (community_id, proposal_id, dated);
      create index entry_by_contract on spending.entry (community_id, contract_id);
      create index entry_by_document on spending.entry (community_id, document);
      create index entry_by_mirrored on spending.entry (community_id, reverses);
      call fence('spending.entry');
      call append_only('spending.entry');

      -- What a contract says beside its number, day and sum. A sole trader's number is kept as a keyed mark only.
      create table spending.contract (
        community_id       uuid not null,
        id                 uuid not null,
        supplier_name      text not null,
        supplier_bin       text,
        supplier_mark      bytea,
        planned_end        date not null,
        procurement_number text,
        constraint contract_once primary key (community_id, id),
        constraint contract_of_entry foreign key (community_id, id) references spending.entry (community_id, id),
        constraint contract_bin check (supplier_bin ~ '^[0-9]{12}$'),
        constraint contract_supplier check ((supplier_bin is null) <> (supplier_mark is null))
      );
      create index contract_by_bin on spending.contract (community_id, supplier_bin);
      call fence('spending.contract');
      call append_only('spending.contract');
    `);

    await db.query(`
      create table spending.verdict (
        community_id uuid not null,
        entry_id     uuid not null,
        made_by      uuid not null,
        decision     text not null,
        reason       text not null,
        decided_by   uuid not null constraint verdict_by references identity.person (id),
        decided_at   timestamptz not null,
        transfer_id  uuid,
        constraint verdict_once primary key (community_id, entry_id),
        constraint verdict_of_entry foreign key (community_id, entry_id, made_by) references spending.entry (community_id, id, made_by),
        constraint verdict_of_transfer foreign key (community_id, transfer_id) references budget.transfer (community_id, id),
        constraint verdict_decision check (decision in ('confirmed', 'rejected', 'withdrawn')),
        constraint verdict_two_people check ((decision = 'withdrawn') = (decided_by = made_by)),
        constraint verdict_moves_money check (transfer_id is not distinct from case when decision = 'confirmed' then entry_id end),
        constraint verdict_reason check (decision = 'confirmed' or btrim(reason) <> '')
      );
      call fence('spending.verdict');
      call append_only('spending.verdict');

      -- What was confirmed is what was entered: the same sum, paper and people.
      create function spending.guard_transfer() returns trigger language plpgsql as $$
      begin
        if new.decision = 'confirmed' and not exists (
          select from spending.entry e join budget.transfer t on t.community_id = e.community_id and t.id = e.id
          where e.community_id = new.community_id and e.id = new.entry_id
            and (t.amount, t.document, t.maker, t.checker) = (e.amount, e.document, e.made_by, new.decided_by)
            and t.reverses is not distinct from e.reverses) then
          raise exception 'the transfer is not the entry' using errcode = '23514', constraint = 'verdict_is_transfer';
        end if;
        return new;
      end $$;
      create trigger guard_transfer before insert on spending.verdict for each row execute function spending.guard_transfer();
      alter table spending.verdict enable always trigger guard_transfer;
    `);

    await db.query(`
      -- Entries with what became of them.
      create view spending.record with (security_invoker = true) as
      select e.*, v.decided_by, v.decided_at, v.reason as decision_reason,
             case when v.decision is null then 'waiting'
                  when v.decision = 'confirmed' and exists (
                    select from budget.transfer t where t.community_id = e.community_id and t.reverses = e.id) then 'reversed'
                  else v.decision end as state
      from spending.entry e left join spending.verdict v on v.community_id = e.community_id and v.entry_id = e.id;

      -- Adopted projects, by the accounts of the ledger: planned = returned + contracted + what is free still.
      create view spending.work with (security_invoker = true) as
      with held as (
        select community_id, cycle_id, proposal_id,
               sum(credit - debit) filter (where kind = 'adopted') as free,
               coalesce(sum(credit - debit) filter (where kind in ('contracted', 'accepted', 'paid')), 0) as contracted,
               coalesce(sum(credit - debit) filter (where kind in ('accepted', 'paid')), 0) as accepted,
               coalesce(sum(credit - debit) filter (where kind = 'paid'), 0) as paid
        from budget.account where proposal_id is not null group by community_id, cycle_id, proposal_id
      ), given_back as (
        select a.community_id, a.proposal_id, sum(case when t.reverses is null then t.amount else -t.amount end) as returned
        from budget.account a
          join budget.transfer t on t.community_id = a.community_id and a.id in (t.debit_account, t.credit_account) and t.act = 'release'
        where a.kind = 'adopted' group by a.community_id, a.proposal_id
      ), sums as (
        select h.*, coalesce(g.returned, 0) as returned
        from held h left join given_back g on g.community_id = h.community_id and g.proposal_id = h.proposal_id
      )
      select community_id, cycle_id, proposal_id,
             (free + contracted + returned)::bigint as planned, returned::bigint, contracted::bigint, accepted::bigint, paid::bigint,
             case when free = 0 and contracted = paid and paid > 0 then 'paid'
                  when free = 0 and contracted = 0 then 'returned'
                  when accepted > 0 and accepted = contracted then 'accepted'
                  when contracted > 0 then 'contracted'
                  else 'planned' end as status
      from sums where free + contracted + returned > 0;
    `);
  }
}
