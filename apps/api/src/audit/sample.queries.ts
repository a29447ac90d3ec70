import type { AnswerOf, audit, InputOf } from '@ortaq/contract';
import { SAMPLE } from '@ortaq/domain/audit';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Query } from '../platform/reader.ts';

type Sample = typeof audit.readSample;
type Payment = AnswerOf<Sample>['payments'][number];

/**
 * The payments whose confirmation has the smallest seals in the log. A seal cannot be known before its entry is written,
 * anybody can draw the same sample again, and a payment that was drawn once is pushed out only by another.
 */
export const readSample: Query<InputOf<Sample>, AnswerOf<Sample>> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  const rows = await looking.manager.query<(Payment & { of: number })[]>(
    `select r.id, r.contract_id as "contractId", p.number as project, r.number, r.dated::text, s.supplier_name as supplier, r.amount,
            r.document, m.paper, m.place, count(*) over ()::integer as "of"
     from spending.record r
       join audit.entry l on l.act = 'spending.confirmEntry' and l.body::jsonb -> 'what' ->> 'entry' = r.id::text
       join proposals.proposal p on p.community_id = r.community_id and p.id = r.proposal_id
       join spending.contract s on s.community_id = r.community_id and s.id = r.contract_id
       left join audit.payment_mark m on m.community_id = r.community_id and m.payment_id = r.id
     where r.cycle_id = $1 and r.kind = 'payment' and r.state in ('confirmed', 'reversed')
     order by l.leaf limit $2`,
    [cycle.id, SAMPLE],
  );
  return { of: rows[0]?.of ?? 0, payments: rows.map(({ of: _, ...payment }) => payment) };
};
