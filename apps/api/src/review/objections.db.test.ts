import { review } from '@ortaq/contract';

import type { TestCycle } from '../testing/a-cycle.ts';
import { aReview, refused } from '../testing/a-review.ts';

const {
  aSubmitted,
  akim,
  author,
  check,
  house,
  lastLetter,
  of,
  refuse,
  second,
  standing,
  steps,
  village,
  aReviewedCycle,
} = await aReview();
let cycle: TestCycle;
beforeEach(async () => {
  cycle = await aReviewedCycle(village.id);
});
afterAll(() => house.close());

describe('an objection', () => {
  const object = (proposal: string, by = author) =>
    by.call(review.objectToDecision, { ...of(proposal), text: 'Смета қосымшада бар еді' });
  const answer = (proposal: string, isUpheld: boolean, by = akim) =>
    by.call(review.answerObjection, { ...of(proposal), isUpheld, answer: 'Смета табылды' });
  const aRefused = async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['cost-founded']);
    await refuse(proposal, second);
    return proposal;
  };

  it('upheld brings the proposal back to the office', async () => {
    const proposal = await aRefused();
    await object(proposal);
    await answer(proposal, true);
    expect(await standing(proposal)).toMatchObject({ status: 'submitted' });
    expect((await steps(proposal)).slice(-2)).toMatchObject([
      { move: 'object', status: 'refused', by: 'author', note: null },
      { move: 'reopen', status: 'submitted', by: 'akim', note: 'Смета табылды' },
    ]);
    expect(await lastLetter()).toMatchObject({ template: 'review.notice.upheld', slots: { answer: 'Смета табылды.' } });
  });

  it('rejected leaves the decision as it stands', async () => {
    const proposal = await aRefused();
    await object(proposal);
    await answer(proposal, false);
    expect(await standing(proposal)).toMatchObject({ status: 'refused' });
    expect(await lastLetter()).toMatchObject({ template: 'review.notice.rejected' });
  });

  it('is made once for a decision, and again for the next', async () => {
    const proposal = await aRefused();
    await object(proposal);
    await expect(object(proposal)).rejects.toMatchObject(refused('review/objected-already'));
    await answer(proposal, true);
    await expect(object(proposal)).rejects.toMatchObject({
      problem: { reasons: expect.arrayContaining(['review/nothing-to-object']) },
    });
    await refuse(proposal);
    await object(proposal);
  });

  it('is made by the author only', async () => {
    const proposal = await aRefused();
    const neighbour = await house.person({ residentOf: [village.id] });
    await expect(object(proposal, neighbour)).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it('is answered once, by somebody else than who decided', async () => {
    const proposal = await aRefused();
    await object(proposal);
    await expect(answer(proposal, true, second)).rejects.toMatchObject(refused('review/own-decision'));
    await answer(proposal, false);
    await expect(answer(proposal, true)).rejects.toMatchObject(refused('review/objection-answered'));
    const again = house.owner.query(`update review.objection set is_upheld = true where answered_at is not null`);
    await expect(again).rejects.toMatchObject({ driverError: { constraint: 'objection_answered_once' } });
  });

  it('shows its words to the author and the office, to nobody else', async () => {
    const proposal = await aRefused();
    await object(proposal);
    const seenBy = async (call: typeof house.visitor) =>
      (await call(review.readDecisions, of(proposal))).decisions[0]!.objection;
    expect(await seenBy(author.call)).toMatchObject({ text: 'Смета қосымшада бар еді', isUpheld: null });
    expect(await seenBy(house.visitor)).toMatchObject({ text: null, isUpheld: null });
    expect((await akim.call(review.readCase, of(proposal))).decisions[0]!.objection).toMatchObject({
      text: 'Смета қосымшада бар еді',
    });
  });

  it('is offered to the author while it can be made', async () => {
    const proposal = await aRefused();
    expect(await author.call(review.readDecisions, of(proposal))).toMatchObject({ mayObject: true });
    expect(await house.visitor(review.readDecisions, of(proposal))).toMatchObject({ mayObject: false });
    await object(proposal);
    expect(await author.call(review.readDecisions, of(proposal))).toMatchObject({ mayObject: false });
  });
});
