import type { AnswerOf, InputOf, review } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import { objectionDueAt, reviewDueAt } from '@ortaq/domain/review';

import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';

type R = typeof review;
type Queue = AnswerOf<R['readQueue']>;
type Item = Queue['items'][number];

/** A proposal as the queue weighs it. */
export interface Waiting {
  readonly proposalId: ProposalId;
  readonly number: number;
  readonly title: string;
  readonly authorShown: string;
  readonly status: ProposalStatus;
  readonly cost: string;
  readonly answered: number;
  /** When it came to the office last: first, mended or reopened. */
  readonly cameAt: Date;
  readonly respondBy: Date | null;
  /** When the objection was made that nobody has answered yet. */
  readonly objectedAt: Date | null;
  readonly votingOpensAt: Date;
}

const waiting = `
  select p.id as "proposalId", p.number, p.title, p.author_shown as "authorShown", p.status, p.cost, p.respond_by as "respondBy",
         c.voting_opens_at as "votingOpensAt",
         (select count(*)::int from review.check k where k.proposal_id = p.id) as answered,
         coalesce((select max(s.at) from proposals.step s where s.proposal_id = p.id and s.move in ('submit', 'reopen')), p.submitted_at) as "cameAt",
         (select o.made_at from review.decision d
            join review.objection o on o.community_id = d.community_id and o.decision_id = d.id
          where d.proposal_id = p.id and o.answered_at is null
          order by d.decided_at desc limit 1) as "objectedAt"
  from proposals.proposal p join cycles.cycle c on c.community_id = p.community_id and c.id = p.cycle_id
  where p.status not in ('draft', 'withdrawn')`;

type Due = Pick<Item, 'kind'> & { readonly dueAt: Date | null };

/** What is to be done about a proposal, and by when. */
export function dueOf({ status, cameAt, respondBy, objectedAt, votingOpensAt }: Waiting, now: Date): Due {
  if (objectedAt) return { kind: 'objection', dueAt: objectionDueAt(objectedAt, votingOpensAt) };
  if (status === 'submitted') return { kind: 'review', dueAt: reviewDueAt(cameAt, votingOpensAt) };
  if (status !== 'returned') return { kind: 'decided', dueAt: null };
  if (respondBy && respondBy <= now) return { kind: 'review', dueAt: reviewDueAt(respondBy, votingOpensAt) };
  return { kind: 'waiting', dueAt: respondBy };
}

export function itemOf(each: Waiting, now: Date): Item & Due {
  const due = dueOf(each, now);
  const { cameAt: _came, respondBy: _respond, objectedAt: _objected, votingOpensAt: _opens, ...shown } = each;
  return { ...shown, ...due, isLate: due.kind !== 'waiting' && due.dueAt !== null && due.dueAt <= now };
}

const never = 8.64e15;

/** The office's queue, the nearest deadline first. */
export const readQueue: Query<InputOf<R['readQueue']>, Queue> = async ({ manager, input, now }) => {
  found((await manager.query<unknown[]>('select from cycles.cycle where id = $1', [input.cycle]))[0]);
  const rows = await manager.query<Waiting[]>(`${waiting} and p.cycle_id = $1`, [input.cycle satisfies CycleId]);
  const all = rows.map((row) => itemOf(row, now));
  const count = (kind: Item['kind']): number => all.filter((each) => each.kind === kind).length;
  const shown = all.filter(({ kind }) => input.kind === undefined || kind === input.kind);
  return {
    items: shown.sort((a, b) => (a.dueAt?.getTime() ?? never) - (b.dueAt?.getTime() ?? never) || a.number - b.number),
    counts: {
      review: count('review'),
      waiting: count('waiting'),
      objection: count('objection'),
      decided: count('decided'),
      late: all.filter(({ isLate }) => isLate).length,
    },
  };
};

/** One proposal as the queue weighs it. */
export async function weigh(
  { manager, now }: Looking<unknown>,
  proposal: ProposalId,
): Promise<{ waiting: Waiting; due: Due }> {
  const rows = await manager.query<Waiting[]>(`${waiting} and p.id = $1`, [proposal]);
  const row = found(rows[0]);
  return { waiting: row, due: dueOf(row, now) };
}
