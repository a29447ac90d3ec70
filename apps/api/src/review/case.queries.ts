import type { AnswerOf, InputOf, review } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { correctionsOf, decisionsOf, isAuthor } from './decisions.queries.ts';
import { weigh } from './queue.queries.ts';

type R = typeof review;
type Case = AnswerOf<R['readCase']>;
type Input = InputOf<R['readCase']>;

interface Row extends Pick<Case, 'costProposed' | 'answers' | 'isReachable' | 'authorLanguage'> {
  readonly cycleId: CycleId;
  readonly hasConflict: boolean;
}

/** What the office needs to judge one proposal. */
export const readCase: Query<Input, Case> = async (looking) => {
  const { proposal } = looking.input;
  const { waiting, due } = await weigh(looking, proposal);
  const { cycleId, hasConflict, ...row } = await rowOf(looking);
  const { cameAt: _came, objectedAt: _objected, answered: _answered, ...known } = waiting;
  return {
    ...known,
    ...row,
    limits: (await cycleSeenBy(looking, cycleId)).rules.projectCost,
    dueAt: due.dueAt,
    corrections: await correctionsOf(looking, proposal),
    decisions: await decisionsOf(looking, proposal, true),
    bar: (await isAuthor(looking, proposal)) ? 'review/own-proposal' : hasConflict ? 'review/conflict-declared' : null,
  };
};

async function rowOf({ manager, input, actor }: Looking<Input>): Promise<Row> {
  const rows = await manager.query<Row[]>(
    `select p.cost_proposed as "costProposed", p.cycle_id as "cycleId", coalesce(a.phone, a.email) is not null as "isReachable",
            coalesce(a.language, p.language) as "authorLanguage",
            coalesce((select json_agg(json_build_object('criterion', k.criterion, 'isMet', k.is_met, 'why', k.why))
                      from review.check k where k.proposal_id = p.id), '[]') as answers,
            exists (select from review.conflict f where f.proposal_id = p.id and f.person_id = $2) as "hasConflict"
     from proposals.proposal p
       left join identity.person a on a.id = p.author_id
     where p.id = $1`,
    [input.proposal, actor.personId],
  );
  return found(rows[0]);
}
