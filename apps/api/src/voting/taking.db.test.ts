import { type Call, identity, voting } from '@ortaq/contract';
import { newSeed, seedCode, seedFrom } from '@ortaq/token';

import { aBrowser } from '../testing/a-browser.ts';
import { aCounter } from '../testing/a-counter.ts';
import { aVillage } from '../testing/a-village.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, village, where, poll, aVoter, device, issued } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

const refusedWith = (...reasons: string[]) => ({ problem: { status: 409, reasons } });

describe('a token', () => {
  it('is given once and the same again, however many times the same device asks at once', async () => {
    const fresh = await poll();
    const { take } = await device((await aVoter(fresh)).call, fresh);
    const tokens = await Promise.all(Array.from({ length: 20 }, take));
    expect(new Set(tokens.map((token) => JSON.stringify(token))).size).toBe(1);
    expect(await issued(fresh)).toHaveLength(1);
  });

  it('is given to one of twenty devices that one person uses at once', async () => {
    const fresh = await poll();
    const { call } = await aVoter(fresh);
    const devices = await Promise.all(Array.from({ length: 20 }, () => device(call, fresh)));
    const taken = await Promise.allSettled(devices.map(({ take }) => take()));
    const refused = taken.filter((each) => each.status === 'rejected').map(({ reason }) => reason as object);
    expect(refused).toHaveLength(19);
    for (const each of refused) expect(each).toMatchObject(refusedWith('voting/token-taken'));
    expect(await issued(fresh)).toHaveLength(1);
  });

  it('is given again to a new device on which the saved key is typed in, and to no other', async () => {
    const { call } = await aVoter(shared);
    const old = await device(call, shared);
    const token = await old.take();
    const typed = seedFrom(seedCode(old.seed).toLowerCase())!;
    expect(await (await device(call, shared, typed)).take()).toEqual(token);
    await expect((await device(call, shared, newSeed())).take()).rejects.toMatchObject(
      refusedWith('voting/token-taken'),
    );
  });

  it('is given to whoever came without a phone, by a code on the paper of the office', async () => {
    const fresh = await poll();
    const { iin, code, personId } = await aCounter(house).holder();
    await fresh.enrol(personId, iin);
    const browser = aBrowser(house);
    await browser.ask(identity.signInByPrintedCode, { iin, code });
    const call: Call = async (endpoint, input) => (await browser.ask(endpoint, input)).body as never;
    await (await device(call, fresh)).take();
    expect(await issued(fresh)).toHaveLength(1);
  });

  it('can be taken when the list of projects is published, days before the polls open', async () => {
    const early = await poll();
    await early.move(86_400, 2 * 86_400);
    const { call } = await aVoter(early);
    const { take } = await device(call, early);
    await take();
    expect(await call(voting.readMyVoting, where(early))).toMatchObject({ isIssued: true, phase: 'ballot' });
  });

  it('is not given before, nor a second after the polls are closed, not even again', async () => {
    const fresh = await poll();
    const { take } = await device((await aVoter(fresh)).call, fresh);
    await take();
    await fresh.move(-3600, -1);
    await expect(take()).rejects.toMatchObject(refusedWith('cycles/not-in-this-stage'));
    const early = await poll({ phase: 'review' });
    await expect((await device((await aVoter(early)).call, early)).take()).rejects.toMatchObject(
      refusedWith('cycles/not-in-this-stage'),
    );
  });

  it('is refused to who is not on the roll, is not known, or took a paper ballot', async () => {
    const stranger = await aVoter(shared, { isOnRoll: false });
    await expect((await device(stranger.call, shared)).take()).rejects.toMatchObject(refusedWith('voting/not-on-roll'));
    const unknown = await house.person({ residentOf: [village.id] });
    await expect((await device(unknown.call, shared)).take()).rejects.toMatchObject(
      refusedWith('voting/no-identity-number'),
    );
    const { call, mark } = await aVoter(shared);
    await house.owner.query(`insert into voting.issuance values ($1, $2, $3, 'paper', '2027-04-06')`, [
      village.id,
      shared.cycle,
      mark,
    ]);
    await expect((await device(call, shared)).take()).rejects.toMatchObject(refusedWith('voting/voted-on-paper'));
    expect(await call(voting.readMyVoting, where(shared))).toMatchObject({ isIssued: false });
  });

  it('is signed for what a device can have blinded, and for nothing else', async () => {
    const { call } = await aVoter(shared);
    const [good] = (await device(call, shared)).blinded;
    for (const blinded of [[good!, good!], [good!.slice(4)], ['_'.repeat(342)]])
      await expect(call(voting.takeToken, { ...where(shared), blinded })).rejects.toMatchObject(
        refusedWith('voting/token-form'),
      );
    expect(await call(voting.readMyVoting, where(shared))).toMatchObject({ isIssued: false });
  });

  it('of one village is not signed in another', async () => {
    const other = await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
    const { call } = await aVoter(shared);
    const { blinded } = await device(call, shared);
    await expect(call(voting.takeToken, { community: other.slug, cycle: shared.cycle, blinded })).rejects.toMatchObject(
      { problem: { status: 403 } },
    );
  });
});

describe('the poll', () => {
  it('is told to everybody: the election, whose stamps a token needs, and that one operator runs them all', async () => {
    const told = await house.visitor(voting.readPoll, where(shared));
    expect(told).toMatchObject({
      election: expect.stringMatching(/^samal\/2027/),
      issuers: [{ name: 'council' }],
      isSingleOperator: true,
    });
    expect(Object.keys(told.issuers[0]!).sort()).toEqual(['address', 'e', 'n', 'name']);
  });

  it('has no issuer before the roll is confirmed', async () => {
    const early = await poll({ hasRoll: false, phase: 'review' });
    expect(await house.visitor(voting.readPoll, where(early))).toMatchObject({ issuers: [] });
  });

  it('lies in the table with its private key sealed, and the key can only be destroyed', async () => {
    const rows = await house.owner.query<{ sealed: Buffer }[]>(
      'select sealed from voting.issuer_key where cycle_id = $1',
      [shared.cycle],
    );
    expect(rows[0]!.sealed.toString('latin1')).not.toContain('PRIVATE');
    await expect(
      house.owner.query(`update voting.issuer_key set sealed = 'x' where cycle_id = $1`, [shared.cycle]),
    ).rejects.toThrow('destroyed');
  });
});
