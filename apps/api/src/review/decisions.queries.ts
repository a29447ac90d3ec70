import type { AnswerOf, InputOf, review } from '@ortaq/contract';
import type { ProposalId } from '@ortaq/domain/proposals';
import { isObjectable, objectionDueAt } from '@ortaq/domain/review';

import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

type R = typeof review;
type Decisions = AnswerOf<R['readDecisions']>;
export type Decision = Decisions['decisions'][number];
type Objection = NonNullable<Decision['objection']>;

interface KeptObjection extends Omit<Objection, 'madeAt' | 'dueAt'> {
  readonly madeAt: string;
  readonly votingOpensAt: string;
}

type Kept = Omit<Decision, 'objection'> & { readonly objection: KeptObjection | null };

/** Every decision about a proposal, newest first; the words of an objection only for those whom they concern. */
export async function decisionsOf(
  { manager }: Looking<unknown>,
  proposal: ProposalId,
  seesObjections: boolean,
): Promise<Decision[]> {
  const rows = await manager.query<Kept[]>(
    `select d.id, d.kind, d.decided_at as "decidedAt", d.criterion, d.reason, d.respond_by as "respondBy", d.cost, d.answers,
            case when i.id is not null then json_build_object('id', i.id, 'number', i.number, 'title', i.title) end as into,
            case when o.id is not null then json_build_object(
              'madeAt', o.made_at, 'text', case when $2 then o.text end, 'isUpheld', o.is_upheld, 'answer', o.answer,
              'answeredAt', o.answered_at, 'votingOpensAt', c.voting_opens_at) end as objection
     from review.decision d
       join proposals.proposal p on p.community_id = d.community_id and p.id = d.proposal_id
       join cycles.cycle c on c.community_id = p.community_id and c.id = p.cycle_id
       left join proposals.proposal i on i.community_id = d.community_id and i.id = d.into_id
       left join review.objection o on o.community_id = d.community_id and o.decision_id = d.id
     where d.proposal_id = $1 order by d.decided_at desc, d.id desc`,
    [proposal, seesObjections],
  );
  return rows.map(({ objection, ...decision }) => ({ ...decision, objection: objection && shown(objection) }));
}

const shown = ({ votingOpensAt, ...objection }: KeptObjection): Objection => ({
  ...objection,
  dueAt: objectionDueAt(new Date(objection.madeAt), new Date(votingOpensAt)),
});

export const correctionsOf = ({ manager }: Looking<unknown>, proposal: ProposalId): Promise<Decisions['corrections']> =>
  manager.query(
    `select was, became, reason, decided_at as "decidedAt" from review.cost_correction where proposal_id = $1 order by decided_at desc`,
    [proposal],
  );

/** Whether the one who asks is an author of the proposal. */
export async function isAuthor({ manager, actor }: Looking<unknown>, proposal: ProposalId): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `select from proposals.proposal where id = $1 and author_id = $2
     union all select from proposals.co_author where proposal_id = $1 and person_id = $2 and status = 'accepted'`,
    [proposal, actor.personId],
  );
  return rows.length > 0;
}

export const readDecisions: Query<InputOf<R['readDecisions']>, Decisions> = async (looking) => {
  const { manager, input } = looking;
  const rows = await manager.query<{ status: string }[]>(
    `select status from proposals.proposal where id = $1 and status <> 'draft'`,
    [input.proposal],
  );
  const { status } = found(rows[0]);
  const isOwn = await isAuthor(looking, input.proposal);
  const decisions = await decisionsOf(looking, input.proposal, isOwn);
  const [latest] = decisions;
  const isOpen =
    latest !== undefined && latest.objection === null && latest.kind === status && isObjectable(latest.kind);
  return { decisions, corrections: await correctionsOf(looking, input.proposal), mayObject: isOwn && isOpen };
};
