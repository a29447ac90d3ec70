import type { ProposalId } from '@ortaq/domain/proposals';

import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, village, poll, aVoter, cast, inBox, issued } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

describe('casting a ballot', () => {
  it('leaves one ballot of one resident, however many times it is cast at once', async () => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    const casts = Array.from({ length: 20 }, (_, at) => cast(call, [fresh.projects[at % 3]!], fresh));
    const receipts = await Promise.all(casts);
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1);
    expect([await inBox(fresh), await issued(fresh)]).toEqual([[expect.anything()], [expect.anything()]]);
  });

  it('may be changed until the close, and the last one counts', async () => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    const first = await cast(call, [fresh.projects[0]!], fresh);
    const second = await cast(call, [fresh.projects[2]!, fresh.projects[1]!], fresh);
    expect(second.receipt).toBe(first.receipt);
    expect(await inBox(fresh)).toEqual([{ choices: [fresh.projects[1], fresh.projects[2]].sort() }]);
    expect(await issued(fresh)).toHaveLength(1);
  });

  it.each<[string, (of: Poll) => readonly ProposalId[]]>([
    ['voting/too-few', () => []],
    ['voting/choice-repeated', ({ projects }) => [projects[0]!, projects[0]!]],
    ['voting/choice-unknown', () => ['019a0000-0000-7000-8000-000000000009' as ProposalId]],
  ])('is refused with %s, and the ballot is not used up', async (code, choices) => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    await expect(cast(call, choices(fresh), fresh)).rejects.toMatchObject({
      problem: { status: 409, reasons: [code] },
    });
    expect(await issued(fresh)).toEqual([]);
    await cast(call, [fresh.projects[0]!], fresh);
    expect(await inBox(fresh)).toHaveLength(1);
  });

  it('is refused to a resident who is not on the roll', async () => {
    const { call } = await aVoter(shared, { isOnRoll: false });
    await expect(cast(call, [shared.projects[0]!], shared)).rejects.toMatchObject({
      problem: { reasons: ['voting/not-on-roll'] },
    });
  });

  it('is refused to a resident whose identity number is not known', async () => {
    const { call } = await house.person({ residentOf: [village.id] });
    await expect(cast(call, [shared.projects[0]!], shared)).rejects.toMatchObject({
      problem: { reasons: ['voting/no-identity-number'] },
    });
  });

  it('is refused to one who took a paper ballot', async () => {
    const { call, mark } = await aVoter(shared);
    await house.owner.query(`insert into voting.issuance values ($1, $2, $3, 'paper', '2027-04-06')`, [
      village.id,
      shared.cycle,
      mark,
    ]);
    await expect(cast(call, [shared.projects[0]!], shared)).rejects.toMatchObject({
      problem: { reasons: ['voting/voted-on-paper'] },
    });
  });

  it('in a knapsack is refused with both sums', async () => {
    const knapsack = await poll({
      ballot: { withinEnvelope: true },
    });
    const { call } = await aVoter(knapsack);
    await expect(cast(call, knapsack.projects, knapsack)).rejects.toMatchObject({
      problem: { reasons: ['voting/over-budget'], facts: { cost: '600', envelope: '400' } },
    });
  });

  it('keeps a ranking in the voter’s order', async () => {
    const ranking = await poll({ ballot: { type: 'ordinal' } });
    const { call } = await aVoter(ranking);
    const order = [ranking.projects[2]!, ranking.projects[0]!, ranking.projects[1]!];
    await cast(call, order, ranking);
    expect(await inBox(ranking)).toEqual([{ choices: order }]);
  });
});
