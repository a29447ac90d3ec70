import type { CheckCode, Found } from '@ortaq/domain/audit';
import type { Cycle } from '@ortaq/domain/cycles';
import type { EntityManager } from 'typeorm';

import { numbersIn, type NumberRow } from './number-row.ts';

type Facts = Partial<Record<CheckCode, Found>>;

/** The ledger against itself, the papers against each other, and both against one another. */
export async function moneyFacts(manager: EntityManager, { id, envelope }: Cycle): Promise<Facts> {
  const one = async (sql: string, given: readonly unknown[] = [id]) =>
    numbersIn((await manager.query<NumberRow[]>(sql, [...given]))[0]!);
  return {
    'ledger-numbers': await one('select count(*) as entries, max(number) as last from budget.transfer', []),
    'ledger-balance': await one(balance),
    'money-order': await one(order, [id, String(envelope)]),
    'contracts-order': await one(contracts),
    'ledger-papers': await one(papers),
    'two-people': await one(people),
  };
}

const balance = `
  select sum(a.debit) as debit, sum(a.credit) as credit,
         (select sum(t.amount) from budget.transfer t join budget.account d on d.community_id = t.community_id and d.id = t.debit_account
          where d.cycle_id = $1) as moved
  from budget.account a where a.cycle_id = $1`;

/** What reached a stage had reached those before it. */
const order = `
  select case when count(*) > 0 then $2::bigint end as envelope,
         sum(credit - debit) filter (where kind in ('adopted', 'contracted', 'accepted', 'paid')) as adopted,
         coalesce(sum(credit - debit) filter (where kind in ('contracted', 'accepted', 'paid')), 0) as contracted,
         coalesce(sum(credit - debit) filter (where kind in ('accepted', 'paid')), 0) as accepted,
         coalesce(sum(credit - debit) filter (where kind = 'paid'), 0) as paid
  from budget.account where cycle_id = $1 and kind <> 'source'`;

/** By the sums on the papers alone, without the ledger. */
const contracts = `
  select count(*) as all, count(*) filter (where paid <= accepted and accepted <= contracted) as right
  from (select contract_id, sum(amount) filter (where kind = 'contract') as contracted,
               coalesce(sum(amount) filter (where kind = 'acceptance'), 0) as accepted,
               coalesce(sum(amount) filter (where kind = 'payment'), 0) as paid
        from spending.record where cycle_id = $1 and contract_id is not null and state = 'confirmed' group by contract_id) c
  where contracted is not null`;

const moved = `
  budget.transfer t join budget.account d on d.community_id = t.community_id and d.id = t.debit_account
  where d.cycle_id = $1 and t.act not in ('open', 'adopt')`;

/** Every movement has its paper of the same sum and the same file. */
const papers = `
  select count(*) as all, count(*) filter (where exists (
    select from spending.record e where e.community_id = t.community_id and e.id = t.id and e.state in ('confirmed', 'reversed')
      and (e.amount, e.document, e.made_by, e.decided_by) = (t.amount, t.document, t.maker, t.checker))) as right
  from ${moved}`;

const people = `
  select count(*) as all, count(*) filter (where t.checker <> t.maker) as right from ${moved}`;
