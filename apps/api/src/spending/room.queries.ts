import type { AnswerOf, InputOf, spending } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';
import { phaseAt } from '@ortaq/domain/cycles';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import { standingsOf } from '../platform/actor.ts';
import type { Query } from '../platform/reader.ts';
import { contractsOf, documentSql, mirrorsSql, worksOf } from './money.queries.ts';

type S = typeof spending;
type Room = AnswerOf<S['readRoom']>;

/** What the office has to do about the money of a cycle. */
export const readRoom: Query<InputOf<S['readRoom']>, Room> = async (looking) => {
  const { manager, input, actor, community, now } = looking;
  const phase = phaseAt(await cycleSeenBy(looking, input.cycle), now);
  const standings = standingsOf(actor, community);
  const mayDecide = mayDo('spending:confirm', standings, phase);
  const waiting = await manager.query<Room['waiting']>(waitingSql, [input.cycle, actor.personId]);
  return {
    works: await worksOf(manager, input.cycle),
    contracts: await contractsOf(manager, { cycle: input.cycle }),
    waiting: waiting.map((entry) => (mayDecide && !entry.isOwn ? { ...entry, amount: null } : entry)),
    returned: await manager.query<Room['returned']>(returnedSql, [input.cycle]),
    mayEnter: mayDo('payment:enter', standings, phase),
    mayDecide,
  };
};

const waitingSql = `
  select r.id, r.contract_id as "contractId", r.kind, r.number, r.dated, r.amount, r.note, r.proposal_id as "proposalId",
         p.number as "proposalNumber", p.title, n.name as "enteredBy", r.made_at as "enteredAt", r.made_by = $2 as "isOwn",
         c.planned_end as "plannedEnd", k.number as "contractNumber", ${documentSql}, ${mirrorsSql},
         case when c.id is not null then json_build_object('name', c.supplier_name, 'bin', c.supplier_bin) end as supplier
  from spending.record r
    join proposals.proposal p on p.community_id = r.community_id and p.id = r.proposal_id
    join spending.document d on d.community_id = r.community_id and d.sha256 = r.document
    join identity.person n on n.id = r.made_by
    left join spending.entry m on m.community_id = r.community_id and m.id = r.reverses
    left join spending.entry k on k.community_id = r.community_id and k.id = r.contract_id
    left join spending.contract c on c.community_id = r.community_id and c.id = r.contract_id
  where r.cycle_id = $1 and r.state = 'waiting' order by r.made_at, r.id`;

const returnedSql = `
  select r.id, p.number as "proposalNumber", r.kind, r.number, r.state as decision, r.decision_reason as reason, r.decided_at as "decidedAt"
  from spending.record r join proposals.proposal p on p.community_id = r.community_id and p.id = r.proposal_id
  where r.cycle_id = $1 and r.state in ('rejected', 'withdrawn') order by r.decided_at desc limit 20`;
