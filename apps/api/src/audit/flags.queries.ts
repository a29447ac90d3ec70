import { type Flag, type FlagContract, flagsOf, type StandingPaper } from '@ortaq/domain/audit';
import type { Cycle } from '@ortaq/domain/cycles';
import { money } from '@ortaq/kernel';
import type { EntityManager } from 'typeorm';

type Row = Omit<FlagContract, 'amount' | 'acceptances' | 'payments'> & {
  readonly amount: string;
  readonly acceptances: readonly PaperRow[];
  readonly payments: readonly PaperRow[];
};
type PaperRow = Omit<StandingPaper, 'amount'> & { readonly amount: string };

const paperOf = <P extends { readonly amount: string }>(paper: P) => ({ ...paper, amount: money(paper.amount) });

const under = (kind: string): string =>
  `coalesce((select json_agg(json_build_object('number', r.number, 'dated', r.dated, 'amount', r.amount::text) order by r.dated, r.number)
             from spending.record r where r.community_id = k.community_id and r.contract_id = k.id and r.kind = '${kind}' and r.state = 'confirmed'), '[]')`;

/** The cases of a cycle that must be looked at, by what the papers say. A mistake that was mirrored raises nothing. */
export async function flagsIn(manager: EntityManager, { id }: Cycle, today: string): Promise<Flag[]> {
  const rows = await manager.query<Row[]>(
    `select k.number, k.dated::text, k.amount, p.number as project, s.supplier_name as supplier,
            coalesce(s.supplier_bin, encode(s.supplier_mark, 'hex')) as "supplierKey", s.planned_end::text as "plannedEnd",
            ${under('acceptance')} as acceptances, ${under('payment')} as payments,
            (select max(r.dated)::text from spending.record r
             where r.community_id = k.community_id and r.contract_id = k.id and r.state in ('confirmed', 'reversed')) as "movedOn"
     from spending.record k
       join spending.contract s on s.community_id = k.community_id and s.id = k.id
       join proposals.proposal p on p.community_id = k.community_id and p.id = k.proposal_id
     where k.cycle_id = $1 and k.kind = 'contract' and k.state = 'confirmed'
     order by p.number, k.dated, k.number`,
    [id],
  );
  const contracts = rows.map((row): FlagContract => ({
    ...paperOf(row),
    acceptances: row.acceptances.map(paperOf),
    payments: row.payments.map(paperOf),
  }));
  return flagsOf(contracts, today);
}
