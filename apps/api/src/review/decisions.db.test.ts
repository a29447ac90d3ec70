import { review } from '@ortaq/contract';
import { criterionCodes } from '@ortaq/domain/review';

import { aCycle, type TestCycle } from '../testing/a-cycle.ts';
import { answers, aReview, inDays, refused } from '../testing/a-review.ts';

const {
  aSubmitted,
  check,
  clerk,
  house,
  lastLetter,
  logged,
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

describe('admitting a proposal', () => {
  it('puts it on the ballot, says so in its history, and writes to its author in their language', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal);
    await clerk.call(review.admitProposal, of(proposal));
    expect(await standing(proposal)).toMatchObject({ status: 'admitted' });
    expect((await steps(proposal)).at(-1)).toMatchObject({ move: 'admit', status: 'admitted', by: 'clerk' });
    expect(await lastLetter()).toMatchObject({
      template: 'review.notice.admitted',
      address: '+77001234567',
      language: 'ru',
      slots: { number: '1' },
    });
  });

  it('waits until every criterion is met', async () => {
    const proposal = await aSubmitted(cycle);
    await expect(clerk.call(review.admitProposal, of(proposal))).rejects.toMatchObject(refused('review/checks-open'));
    await check(proposal, ['lawful']);
    await expect(clerk.call(review.admitProposal, of(proposal))).rejects.toMatchObject(refused('review/check-failed'));
    expect(await standing(proposal)).toMatchObject({ status: 'submitted' });
  });

  it('is refused with both limits when the cost is outside them', async () => {
    const proposal = await aSubmitted(cycle, { cost: 600_000_001n });
    await check(proposal);
    await expect(clerk.call(review.admitProposal, of(proposal))).rejects.toMatchObject({
      problem: { reasons: ['review/cost-outside-limits'], facts: { least: '10000000', most: '600000000' } },
    });
  });

  it('is not open once voting has begun', async () => {
    cycle = await aCycle(house.owner, village.id, { phase: 'voting' });
    const proposal = await aSubmitted(cycle);
    await expect(clerk.call(review.admitProposal, of(proposal))).rejects.toMatchObject(
      refused('cycles/not-in-this-stage'),
    );
  });

  it('by two clerks at once decides once', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal);
    const tries = await Promise.allSettled(
      [clerk, second, clerk, second].map(({ call }) => call(review.admitProposal, of(proposal))),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await house.owner.query('select from review.decision where proposal_id = $1', [proposal])).toHaveLength(1);
  });
});

describe('the checklist', () => {
  it('is kept as filled in so far, and a criterion left out is open again', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['whole']);
    await clerk.call(review.saveChecks, { ...of(proposal), answers: answers(['whole']).slice(0, 3) });
    const shown = await clerk.call(review.readCase, of(proposal));
    expect(shown.answers.map(({ criterion }) => criterion).sort()).toEqual([...criterionCodes.slice(0, 3)].sort());
    expect(shown.answers).toContainEqual({ criterion: 'whole', isMet: false, why: 'Смета тіркелмеген' });
  });

  it('needs a reason for each no', async () => {
    const proposal = await aSubmitted(cycle);
    const silent = [{ criterion: 'lawful' as const, isMet: false, why: ' ' }];
    await expect(clerk.call(review.saveChecks, { ...of(proposal), answers: silent })).rejects.toMatchObject(
      refused('review/why-missing'),
    );
  });

  it('tells the public log what failed, and not in whose words', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['whole']);
    expect(await logged('review.saveChecks')).toEqual({ cycle: cycle.id, proposal: 1, answered: 8, failed: ['whole'] });
  });
});

describe('returning a proposal', () => {
  it('gives it back until a day, with the reason', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['cost-founded']);
    const respondBy = inDays(5);
    await clerk.call(review.returnProposal, { ...of(proposal), reason: 'Смета керек', respondBy });
    expect(await standing(proposal)).toMatchObject({ status: 'returned', respond_by: new Date(respondBy) });
    expect(await lastLetter()).toMatchObject({
      template: 'review.notice.returned',
      slots: { reason: 'Смета керек.', respondBy },
    });
  });

  it.each([
    ['review/respond-by-past', -1],
    ['review/respond-by-late', 30],
  ])('is refused with %s', async (code, days) => {
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['cost-founded']);
    const asked = { ...of(proposal), reason: 'Смета керек', respondBy: inDays(days) };
    await expect(clerk.call(review.returnProposal, asked)).rejects.toMatchObject(refused(code));
  });
});

describe('refusing a proposal', () => {
  it('names the rule that it fails, in its history, in the letter and in the log', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['cost-founded']);
    await refuse(proposal);
    expect(await standing(proposal)).toMatchObject({ status: 'refused' });
    expect((await steps(proposal)).at(-1)).toMatchObject({
      move: 'refuse',
      reason_code: 'review.rule.cost-founded',
      note: 'Құнның негізі жоқ',
    });
    expect(await lastLetter()).toMatchObject({
      template: 'review.notice.refused',
      slots: { rule: '5', reason: 'Құнның негізі жоқ.' },
    });
    expect(await logged('review.refuseProposal')).toEqual({
      cycle: cycle.id,
      proposal: 1,
      decision: 'refused',
      rule: 5,
    });
  });

  it('is refused by a rule that the checklist does not say is broken', async () => {
    const proposal = await aSubmitted(cycle);
    await check(proposal);
    await expect(refuse(proposal)).rejects.toMatchObject(refused('review/criterion-not-failed'));
  });

  it('waits for an author who still has time, and says until when', async () => {
    const respondBy = new Date(inDays(3));
    const proposal = await aSubmitted(cycle);
    await check(proposal, ['cost-founded']);
    await house.owner.query(`update proposals.proposal set status = 'returned', respond_by = $2 where id = $1`, [
      proposal,
      respondBy,
    ]);
    await expect(refuse(proposal)).rejects.toMatchObject({
      problem: { reasons: ['review/author-still-has-time'], facts: { respondBy: respondBy.toISOString() } },
    });
    await house.owner.query(`update proposals.proposal set respond_by = now() - interval '1 second' where id = $1`, [
      proposal,
    ]);
    await refuse(proposal);
  });
});
