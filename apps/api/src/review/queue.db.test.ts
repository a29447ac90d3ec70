import { review } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';

import type { TestCycle } from '../testing/a-cycle.ts';
import { aReview, inDays } from '../testing/a-review.ts';

const { aSubmitted, author, check, clerk, house, refuse, village, aReviewedCycle } = await aReview();
let cycle: TestCycle;
beforeEach(async () => {
  cycle = await aReviewedCycle(village.id);
});
afterAll(() => house.close());

describe('the queue', () => {
  const queue = (kind?: 'review' | 'waiting' | 'objection' | 'decided') =>
    clerk.call(review.readQueue, { community: village.slug, cycle: cycle.id as CycleId, ...(kind && { kind }) });

  it('puts the nearest deadline first and counts each kind', async () => {
    const late = await aSubmitted(cycle);
    await house.owner.query(`alter table proposals.step disable trigger user`);
    await house.owner.query(`update proposals.step set at = now() - interval '16 days' where proposal_id = $1`, [late]);
    await house.owner.query(`alter table proposals.step enable trigger user`);
    const fresh = await aSubmitted(cycle);
    const returned = await aSubmitted(cycle, { status: 'returned', respondBy: new Date(inDays(2)) });
    const overdue = await aSubmitted(cycle, { status: 'returned', respondBy: new Date(inDays(-1)) });
    const done = await aSubmitted(cycle, { status: 'admitted' });
    await aSubmitted(cycle, { status: 'withdrawn' });
    await aSubmitted(cycle, { status: 'draft' });

    const { items, counts } = await queue();
    expect(items.map(({ proposalId, kind, isLate }) => [proposalId, kind, isLate])).toEqual([
      [late, 'review', true],
      [returned, 'waiting', false],
      [overdue, 'review', false],
      [fresh, 'review', false],
      [done, 'decided', false],
    ]);
    expect(counts).toEqual({ review: 3, waiting: 1, objection: 0, decided: 1, late: 1 });
    expect((await queue('waiting')).items.map(({ proposalId }) => proposalId)).toEqual([returned]);
  });

  it('brings an objection before the akim', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['cost-founded']);
    await refuse(proposal);
    await author.call(review.objectToDecision, {
      community: village.slug,
      proposal: proposal as ProposalId,
      text: 'Қарсымын',
    });
    expect((await queue('objection')).items).toEqual([
      expect.objectContaining({ proposalId: proposal, status: 'refused', isLate: false }),
    ]);
  });

  it('is not for residents, nor for the office of another village', async () => {
    const stranger = await house.person({ offices: [{ office: 'clerk', kato: '981230000' }] });
    const asked = { community: village.slug, cycle: cycle.id as CycleId };
    await expect(author.call(review.readQueue, asked)).rejects.toMatchObject({ problem: { status: 403 } });
    await expect(stranger.call(review.readQueue, asked)).rejects.toMatchObject({ problem: { status: 403 } });
  });
});
