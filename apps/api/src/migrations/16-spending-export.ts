import type { QueryRunner } from 'typeorm';

import { ForwardOnly } from './forward-only.ts';

/** The ledger with its papers as the auditor takes it away. */
export class SpendingExport1790000000016 extends ForwardOnly {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One row a movement, in text that any program reads: hours in ISO 8601 UTC, tenge with a point, a reversal below zero.
      create view audit.spending_export with (security_invoker = true) as
      select t.number, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
             y.mark as cycle, p.number as project_number, p.title as project, t.act as movement, r.number as reverses,
             case when t.reverses is null then '' else '-' end || t.amount / 100 || '.' || lpad((t.amount % 100)::text, 2, '0') as amount,
             a.kind as from_account, b.kind as to_account,
             e.number as paper_number, e.dated as paper_date, e.note,
             k.number as contract_number, s.supplier_name as supplier, s.supplier_bin,
             d.name as document, t.document as document_sha256, m.name as entered_by, c.name as confirmed_by
      from budget.transfer t
        join budget.account a on a.community_id = t.community_id and a.id = t.debit_account
        join budget.account b on b.community_id = t.community_id and b.id = t.credit_account
        join cycles.cycle y on y.community_id = t.community_id and y.id = a.cycle_id
        left join budget.transfer r on r.community_id = t.community_id and r.id = t.reverses
        left join proposals.proposal p on p.community_id = t.community_id and p.id = coalesce(a.proposal_id, b.proposal_id)
        left join spending.entry e on e.community_id = t.community_id and e.id = t.id
        left join spending.entry k on k.community_id = t.community_id and k.id = coalesce(a.contract_id, b.contract_id)
        left join spending.contract s on s.community_id = t.community_id and s.id = k.id
        left join spending.document d on d.community_id = t.community_id and d.sha256 = t.document
        left join identity.person m on m.id = t.maker
        left join identity.person c on c.id = t.checker;

      create index entry_by_act on audit.entry (community_id, act, seq);
    `);
  }
}
