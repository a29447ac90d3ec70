import type { ProposalStatus } from '@ortaq/domain/proposals';
import type { DataSource } from 'typeorm';

import { uuidv7 } from '../platform/ids.ts';
import type { TestCycle } from './a-cycle.ts';

interface ProposalSpec {
  readonly status?: ProposalStatus;
  readonly title?: string;
  readonly change?: string;
  /** Tiyn. */
  readonly cost?: bigint;
  readonly category?: string;
  readonly authorId?: string;
  readonly settlementId?: string;
  readonly respondBy?: Date;
}

export interface TestProposal {
  readonly id: string;
  readonly number: number | null;
}

const usual = {
  status: 'admitted',
  cost: 146_234_500n,
  title: 'Орталық көшені жарықтандыру',
  change: '3 көше кешке жарық болады.',
  category: 'light',
  settlementId: null,
  authorId: null,
  respondBy: null,
} as const;

/** A proposal in the table, made behind the product's back: admitted unless said otherwise, with one cost line. */
export async function aProposal(owner: DataSource, cycle: TestCycle, spec: ProposalSpec = {}): Promise<TestProposal> {
  const { status, cost, title, change, category, settlementId, authorId, respondBy } = { ...usual, ...spec };
  const id = uuidv7();
  const number = status === 'draft' ? null : await nextNumber(owner, cycle);
  await owner.query(
    `insert into proposals.proposal (community_id, id, cycle_id, number, status, title, change, problem, solution, category, settlement_id,
                                     place_text, author_id, author_shown, cost, cost_proposed, respond_by, submitted_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'Кешке көше қараңғы.', 'Бағана мен шам қойылады.', $8, $9,
             'Бейбітшілік көшесі', $10, 'С. А.', $11, $11, $12, case when $5 = 'draft' then null else now() end)`,
    [cycle.communityId, id, cycle.id, number, status, title, change, category, settlementId, authorId, cost, respondBy],
  );
  if (cost > 0n) await addCostLine(owner, cycle, { id, cost });
  if (number !== null) await addStep(owner, cycle, { id, status });
  return { id, number };
}

async function nextNumber(owner: DataSource, { communityId, id }: TestCycle): Promise<number> {
  const rows = await owner.query<{ last: number }[]>(
    `insert into proposals.counter as c (community_id, cycle_id, last) values ($1, $2, 1)
     on conflict (community_id, cycle_id) do update set last = c.last + 1 returning last`,
    [communityId, id],
  );
  return rows[0]!.last;
}

const addCostLine = (owner: DataSource, { communityId }: TestCycle, { id, cost }: { id: string; cost: bigint }) =>
  owner.query(
    `insert into proposals.cost_line (community_id, proposal_id, position, name, amount) values ($1, $2, 1, 'Жұмыс', $3)`,
    [communityId, id, String(cost)],
  );

const addStep = (
  owner: DataSource,
  { communityId }: TestCycle,
  { id, status }: { id: string; status: ProposalStatus },
) =>
  owner.query(
    `insert into proposals.step (community_id, id, proposal_id, at, move, status, by) values ($1, $2, $3, now(), 'submit', $4, 'author')`,
    [communityId, uuidv7(), id, status],
  );

/** A photo in the tables; its bytes are not in the store of files. */
export async function aPhoto(
  owner: DataSource,
  cycle: TestCycle,
  proposal: TestProposal,
  kind: 'idea' | 'before' | 'after' = 'idea',
): Promise<string> {
  const id = uuidv7();
  await owner.query(
    `insert into proposals.photo (community_id, id, proposal_id, kind, sha256, width, height, colour, position, alt)
     values ($1, $2, $3, $4, md5($2::uuid::text) || md5($3::uuid::text), 1280, 853, '#808080',
             (select count(*) + 1 from proposals.photo where community_id = $1 and proposal_id = $3 and kind = $4), 'Көше')`,
    [cycle.communityId, id, proposal.id, kind],
  );
  return id;
}
