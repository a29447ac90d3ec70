import type { AnswerOf, audit, InputOf } from '@ortaq/contract';
import { isPublicFinding } from '@ortaq/domain/audit';

import { standingsOf } from '../platform/actor.ts';
import type { Query } from '../platform/reader.ts';

type List = typeof audit.listFindings;
type Finding = AnswerOf<List>['findings'][number];

/** Findings with everything that was said about them. One that was not communicated is the auditor's alone. */
export const listFindings: Query<InputOf<List>, AnswerOf<List>> = async ({ manager, input, actor, community }) => {
  const findings = await manager.query<Finding[]>(
    `select f.id, f.number, json_build_object('id', c.id, 'mark', c.mark) as cycle,
            case when p.id is not null then json_build_object('id', p.id, 'number', p.number, 'title', p.title) end as project,
            case when e.id is not null then json_build_object('id', e.id, 'number', e.number) end as contract,
            f.title, f.criterion, f.condition, f.effect, f.amount, f.severity, f.status,
            f.answer_by as "answerBy", f.mend_by as "mendBy", f.raised_at as "raisedAt",
            (select json_agg(json_build_object('at', s.at, 'move', s.move, 'by', s.office, 'text', s.text, 'stance', s.stance,
                                               'outcome', s.outcome, 'dueAt', s.due_at) order by s.position)
             from audit.finding_step s where s.community_id = f.community_id and s.finding_id = f.id) as steps
     from audit.finding f
       join cycles.cycle c on c.community_id = f.community_id and c.id = f.cycle_id
       left join spending.entry e on e.community_id = f.community_id and e.id = f.contract_id
       left join proposals.proposal p on p.community_id = f.community_id and p.id = coalesce(f.proposal_id, e.proposal_id)
     where $1::uuid is null or f.cycle_id = $1
     order by f.number desc`,
    [input.cycle ?? null],
  );
  const seesAll = standingsOf(actor, community).includes('auditor');
  return { findings: findings.filter(({ status }) => seesAll || isPublicFinding(status)) };
};
