import { review } from '@ortaq/contract';
import type { ProposalId } from '@ortaq/domain/proposals';

import { aCycle, type TestCycle } from '../testing/a-cycle.ts';
import { aProposal } from '../testing/a-proposal.ts';
import { aReview, refused } from '../testing/a-review.ts';

const { aSubmitted, clerk, house, of, standing, steps, village, aReviewedCycle } = await aReview();
let cycle: TestCycle;
beforeEach(async () => {
  cycle = await aReviewedCycle(village.id);
});
afterAll(() => house.close());

describe('merging proposals', () => {
  const merge = (proposal: string, into: string) =>
    clerk.call(review.mergeProposal, { ...of(proposal), into: into as ProposalId, reason: 'Сол көше' });

  it('joins one to another and names it', async () => {
    const [kept, joined] = [await aSubmitted(cycle), await aSubmitted(cycle)];
    await merge(joined, kept);
    expect([await standing(kept), await standing(joined)].map(({ status }) => status)).toEqual(['submitted', 'merged']);
    const { decisions } = await house.visitor(review.readDecisions, of(joined));
    expect(decisions).toEqual([
      expect.objectContaining({ kind: 'merged', into: { id: kept, number: 1, title: 'Орталық көшені жарықтандыру' } }),
    ]);
  });

  it('never joins two into each other, however fast two clerks are', async () => {
    const [one, other] = [await aSubmitted(cycle), await aSubmitted(cycle)];
    const tries = await Promise.allSettled([merge(one, other), merge(other, one)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused into itself and into one of another cycle', async () => {
    const proposal = await aSubmitted(cycle);
    await expect(merge(proposal, proposal)).rejects.toMatchObject(refused('review/merged-into-itself'));
    const elsewhere = await aCycle(house.owner, village.id, { phase: 'review' });
    const foreign = await aProposal(house.owner, elsewhere, { status: 'submitted' });
    await expect(merge(proposal, foreign.id)).rejects.toMatchObject(refused('review/merged-into-closed'));
  });
});

describe('correcting a cost', () => {
  it('changes what counts and keeps what was proposed', async () => {
    const proposal = await aSubmitted(cycle);
    await clerk.call(review.correctCost, { ...of(proposal), cost: '150000000', reason: 'Прайс бойынша' });
    const shown = await clerk.call(review.readCase, of(proposal));
    expect(shown).toMatchObject({
      cost: '150000000',
      costProposed: '146234500',
      corrections: [{ was: '146234500', became: '150000000', reason: 'Прайс бойынша' }],
    });
    expect((await steps(proposal)).at(-1)).toMatchObject({ move: 'correct-cost', status: 'submitted' });
  });

  it('needs another sum than before', async () => {
    const proposal = await aSubmitted(cycle);
    const same = { ...of(proposal), cost: '146234500', reason: 'Сол' };
    await expect(clerk.call(review.correctCost, same)).rejects.toMatchObject(refused('review/cost-unchanged'));
  });
});
