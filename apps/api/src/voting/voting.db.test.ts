import { voting } from '@ortaq/contract';

import { aVoting } from '../testing/a-voting.ts';

const { house, village, where, poll, aVoter, cast, device } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

describe('what a voter is told', () => {
  it('is whether they took a token, under a name of their own on this device; never whether it was used', async () => {
    const fresh = await poll();
    const [one, two] = [await aVoter(fresh), await aVoter(fresh)];
    const before = await one.call(voting.readMyVoting, where(fresh));
    expect(before).toMatchObject({ phase: 'voting', obstacle: null, isIssued: false, isResident: true });
    const mine = await device(one.call, fresh);
    await mine.take();
    const taken = await one.call(voting.readMyVoting, where(fresh));
    expect(taken).toEqual({ ...before, isIssued: true });
    await mine.cast({ choices: [fresh.projects[0]!] });
    expect(await one.call(voting.readMyVoting, where(fresh))).toEqual(taken);
    const other = await two.call(voting.readMyVoting, where(fresh));
    expect(other.voter).not.toBe(taken.voter);
    expect(JSON.stringify(taken)).not.toContain(one.mark.toString('hex').slice(0, 16));
  });

  it('by the receipt is told to anybody who has the code, in any spelling', async () => {
    const fresh = await poll();
    const { code: receipt } = await cast((await aVoter(fresh)).call, [fresh.projects[0]!], fresh);
    const typed = receipt.toUpperCase().replaceAll('Қ', 'к').replaceAll(' ', '-');
    expect(await house.visitor(voting.readReceipt, { ...where(fresh), code: typed })).toEqual({
      isReadable: true,
      isCounted: true,
      receipt,
    });
    const [first, ...rest] = receipt.split(' ');
    const wrong = [first, ...rest.slice(0, 2), String((Number(rest[2]) + 1) % 10_000).padStart(4, '0')].join(' ');
    expect(await house.visitor(voting.readReceipt, { ...where(fresh), code: wrong })).toMatchObject({
      isReadable: true,
      isCounted: false,
    });
    expect(await house.visitor(voting.readReceipt, { ...where(fresh), code: 'жоқ сөз 1' })).toEqual({
      isReadable: false,
      isCounted: false,
      receipt: null,
    });
  });

  it('is why not, when they cannot vote', async () => {
    const { call } = await aVoter(shared, { isOnRoll: false });
    expect(await call(voting.readMyVoting, where(shared))).toMatchObject({
      obstacle: 'voting/not-on-roll',
      isIssued: false,
      voter: null,
    });
    expect(await house.visitor(voting.readMyVoting, where(shared))).toMatchObject({
      isSignedIn: false,
      isResident: false,
      obstacle: null,
      voter: null,
    });
  });
});

describe('the ballot', () => {
  it('has an order of its own for each seed, and the same each time', async () => {
    const long = await poll({ costs: Array.from({ length: 12 }, (_, at) => 10 + at) });
    const numbers = async (seed?: string) =>
      (await house.visitor(voting.readBallot, { ...where(long), ...(seed && { seed }) })).projects.map(
        ({ number }) => number,
      );
    expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await numbers('seed-of-one-device')).toEqual(await numbers('seed-of-one-device'));
    expect(await numbers('seed-of-one-device')).not.toEqual(await numbers('seed-of-another-device'));
    expect([...(await numbers('seed-of-one-device'))].sort((a, b) => a - b)).toEqual(await numbers());
  });

  it('is empty before it is published', async () => {
    const early = await poll({ phase: 'review' });
    expect(await house.visitor(voting.readBallot, where(early))).toMatchObject({
      projects: [],
      form: { type: 'approval', points: null },
    });
  });

  it('of another village is not found', async () => {
    await expect(
      house.visitor(voting.readBallot, { community: village.slug, cycle: '019a0000-0000-7000-8000-000000000001' }),
    ).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });
});

describe('the turnout', () => {
  it('counts people who took a ballot and joins small groups', async () => {
    const fresh = await poll();
    const settlement = '019a0000-0000-7000-8000-0000000000aa';
    await house.owner.query(
      `insert into communities.settlement (community_id, id, name_kk, name_ru, name_en) values ($1, $2, 'Самал', 'Самал', 'Samal') on conflict do nothing`,
      [village.id, settlement],
    );
    await cast((await aVoter(fresh, { settlement })).call, [fresh.projects[0]!], fresh);
    await cast((await aVoter(fresh)).call, [fresh.projects[0]!], fresh);
    const turnout = await house.visitor(voting.readTurnout, where(fresh));
    expect(turnout).toMatchObject({ voters: 2, voted: 2, settlements: [] });
    expect(turnout.days.map(({ voted }) => voted)).toEqual([2]);
  });

  it('counts apart who took a key before the day of the opening: nobody knows whether they voted', async () => {
    const early = await poll({ phase: 'ballot' });
    await early.move(3 * 86_400, 4 * 86_400);
    await (await device((await aVoter(early)).call, early)).take();
    await aVoter(early);
    expect(await house.visitor(voting.readTurnout, where(early))).toMatchObject({
      voters: 2,
      voted: 0,
      early: 1,
      days: [],
    });
  });
});
