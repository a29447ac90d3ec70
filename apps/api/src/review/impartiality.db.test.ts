import { review } from '@ortaq/contract';

import { uuidv7 } from '../platform/ids.ts';
import type { TestCycle } from '../testing/a-cycle.ts';
import { aReview, refused } from '../testing/a-review.ts';

const { aSubmitted, check, clerk, house, logged, of, second, village, aReviewedCycle } = await aReview();
let cycle: TestCycle;
beforeEach(async () => {
  cycle = await aReviewedCycle(village.id);
});
afterAll(() => house.close());

describe('nobody in their own matter', () => {
  it('decides after declaring a conflict, while a colleague may', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal);
    await clerk.call(review.declareConflict, { ...of(proposal), nature: 'Автор – жиенім' });
    await expect(clerk.call(review.admitProposal, of(proposal))).rejects.toMatchObject(
      refused('review/conflict-declared'),
    );
    expect(await clerk.call(review.readCase, of(proposal))).toMatchObject({ bar: 'review/conflict-declared' });
    expect(await logged('review.declareConflict')).toEqual({ cycle: cycle.id, proposal: 1 });
    await second.call(review.admitProposal, of(proposal));
  });

  it('decides about their own proposal', async () => {
    const proposal = await aSubmitted(cycle, { authorId: clerk.id });
    await expect(check(proposal)).rejects.toMatchObject(refused('review/own-proposal'));
    expect(await clerk.call(review.readCase, of(proposal))).toMatchObject({ bar: 'review/own-proposal' });
  });

  it.each(['author', 'co-author', 'conflict'])('gets past the table itself: %s', async (tie) => {
    const proposal = await aSubmitted(cycle, tie === 'author' ? { authorId: clerk.id } : {});
    if (tie === 'co-author')
      await house.owner.query(
        `insert into proposals.co_author (community_id, id, proposal_id, person_id, shown, status, asked_at) values ($1, $2, $3, $4, 'А.', 'accepted', now())`,
        [village.id, uuidv7(), proposal, clerk.id],
      );
    if (tie === 'conflict')
      await house.owner.query(`insert into review.conflict values ($1, $2, $3, 'туыс', now())`, [
        village.id,
        proposal,
        clerk.id,
      ]);
    const decide = house.owner.query(
      `insert into review.decision (community_id, id, proposal_id, kind, reason, cost, answers, decided_by, decided_at)
       values ($1, $2, $3, 'admitted', '', 1, '[]', $4, now())`,
      [village.id, uuidv7(), proposal, clerk.id],
    );
    await expect(decide).rejects.toMatchObject({ driverError: { constraint: 'decision_impartial' } });
  });
});
