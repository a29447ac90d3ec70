import { ballotHash, castOf, fromBase64url, isReceiptOf, newSeed, toBase64url } from '@ortaq/token';

import type { Device } from '../testing/a-device.ts';
import { aVoting } from '../testing/a-voting.ts';
import type { Poll } from '../testing/a-poll.ts';

const { house, where, poll, aVoter, device, inBox, issued } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

const refusedWith = (...reasons: string[]) => ({ problem: { status: 409, reasons } });
const aDeviceOf = async (of: Poll) => device((await aVoter(of)).call, of);

describe('casting a ballot', () => {
  it('of many voters at once keeps each of them, and a bad one among them fails alone', async () => {
    const fresh = await poll();
    const devices: Device[] = [];
    while (devices.length < 12) devices.push(await aDeviceOf(fresh));
    const casts = await Promise.all(devices.map(({ sign }, at) => sign({ choices: [fresh.projects[at % 3]!] })));
    const bad = await devices[0]!.sign({ choices: [fresh.projects[0]!], seq: 5 });
    const sent = await Promise.allSettled([...casts.slice(1), bad].map((cast) => devices[0]!.send(cast)));
    expect(sent.map(({ status }) => status)).toEqual([...Array.from({ length: 11 }, () => 'fulfilled'), 'rejected']);
    expect(await inBox(fresh)).toHaveLength(11);
  });

  it('may be changed until the close, and the last one counts', async () => {
    const fresh = await poll();
    const { cast } = await aDeviceOf(fresh);
    const first = await cast({ choices: [fresh.projects[0]!] });
    const second = await cast({ choices: [fresh.projects[2]!, fresh.projects[1]!], seq: 1 });
    expect(second).toMatchObject({ code: first.code, seq: 1 });
    expect(await inBox(fresh)).toEqual([{ choices: [fresh.projects[1], fresh.projects[2]].sort() }]);
    expect(await issued(fresh)).toHaveLength(1);
  });

  it('is refused when a later version lies there, and when one was left out', async () => {
    const fresh = await poll();
    const { sign, send } = await aDeviceOf(fresh);
    const versions = await Promise.all([0, 1, 3].map((seq) => sign({ choices: [fresh.projects[0]!], seq })));
    await send(versions[0]!);
    await send(versions[1]!);
    await expect(send(versions[0]!)).rejects.toMatchObject(refusedWith('voting/ballot-superseded'));
    await expect(send(versions[2]!)).rejects.toMatchObject(refusedWith('voting/ballot-ahead'));
    const often = await sign({ choices: [fresh.projects[0]!], seq: 101 });
    await expect(send(often)).rejects.toMatchObject(refusedWith('voting/changed-too-often'));
  });

  it('gives a receipt that anybody can hold against the key of the box', async () => {
    const { sign, send, election, box } = await aDeviceOf(shared);
    const cast = await sign({ choices: [shared.projects[0]!] });
    const { hash, seq, signature } = await send(cast);
    expect(fromBase64url(hash)).toEqual(ballotHash(cast.ballot));
    const receipt = { election: election.id, hash: fromBase64url(hash)!, seq };
    expect(await isReceiptOf(box, receipt, fromBase64url(signature)!)).toBe(true);
  });
});

describe('a ballot that could not be counted', () => {
  it('is refused when its choices stand in an order that could be a sign to somebody', async () => {
    const { cast } = await aDeviceOf(shared);
    const raw = [shared.projects[0]!, shared.projects[1]!].sort().reverse();
    await expect(cast({ choices: [], raw })).rejects.toMatchObject(refusedWith('voting/ballot-form'));
  });

  it('in a knapsack is refused with both sums', async () => {
    const knapsack = await poll({ ballot: { withinEnvelope: true } });
    const { cast } = await aDeviceOf(knapsack);
    await expect(cast({ choices: knapsack.projects })).rejects.toMatchObject({
      problem: { reasons: ['voting/over-budget'], facts: { cost: '600', envelope: '400' } },
    });
  });

  it('keeps a ranking in the voter’s order', async () => {
    const ranking = await poll({ ballot: { type: 'ordinal' } });
    const { cast } = await aDeviceOf(ranking);
    const order = [ranking.projects[2]!, ranking.projects[0]!, ranking.projects[1]!];
    await cast({ choices: order });
    expect(await inBox(ranking)).toEqual([{ choices: order }]);
  });

  it('keeps points beside their projects', async () => {
    const points = await poll({ ballot: { type: 'cumulative', points: 10 } });
    const { cast } = await aDeviceOf(points);
    await cast({ choices: [points.projects[1]!], points: [7] });
    await points.move(-3600, -1);
    const open = await house.owner.query<object[]>(
      'select voting.points_of(record) as points from voting.ballot where cycle_id = $1',
      [points.cycle],
    );
    expect(open).toEqual([{ points: [7] }]);
  });
});

describe('a token that is none', () => {
  const choicesOf = (of: Poll) => ({ choices: [of.projects[0]!] });

  it('was stamped by nobody, or by the voter themselves', async () => {
    const { sign, send, take, election } = await aDeviceOf(shared);
    const cast = await sign(choicesOf(shared));
    const own = { ...(await take()), publicKey: new Uint8Array(32).fill(7) };
    const said = { election: election.id, seq: 0, choices: [shared.projects[0]!], nonce: '0'.repeat(32) };
    const forged = await castOf(newSeed(), own, said);
    for (const each of [
      { ...cast, stamps: [toBase64url(new Uint8Array(256).fill(1))] },
      { ...cast, stamps: [cast.stamps[0]!, cast.stamps[0]!] },
      { ...cast, prefix: toBase64url(new Uint8Array(32)) },
      forged,
    ])
      await expect(send(each)).rejects.toMatchObject(refusedWith('voting/token-not-genuine'));
  });

  it('does not sign for another: a ballot under a token that somebody saw is refused', async () => {
    const [one, two] = [await aDeviceOf(shared), await aDeviceOf(shared)];
    const [seen, own] = [await one.sign(choicesOf(shared)), await two.sign(choicesOf(shared))];
    await expect(two.send({ ...seen, ballot: own.ballot, signature: own.signature })).rejects.toMatchObject(
      refusedWith('voting/ballot-not-signed'),
    );
  });

  it('is of another vote of the village', async () => {
    const [here, there] = [await poll(), await poll()];
    const { sign, send, take } = await aDeviceOf(here);
    const stranger = await aDeviceOf(there);
    const cast = await stranger.sign(choicesOf(there));
    await expect(send(cast)).rejects.toMatchObject(refusedWith('voting/ballot-form'));
    const said = { election: stranger.election.id, seq: 0, choices: [there.projects[0]!], nonce: '0'.repeat(32) };
    const foreign = await castOf(newSeed(), await take(), said);
    await expect(stranger.send(foreign)).rejects.toMatchObject(refusedWith('voting/token-not-genuine'));
    expect(await sign(choicesOf(here))).toBeDefined();
  });

  it.each([
    ['in other words', (text: string) => text.replace('"seq":0', '"seq": 0')],
    ['with more', (text: string) => text.replace('{', '{"by":"me",')],
    ['nothing at all', () => 'null'],
  ])('cannot say a ballot %s', async (_, spoil) => {
    const { sign, send } = await aDeviceOf(shared);
    const cast = await sign(choicesOf(shared));
    await expect(send({ ...cast, ballot: spoil(cast.ballot) })).rejects.toMatchObject(
      refusedWith('voting/ballot-form'),
    );
  });
});

describe('who casts', () => {
  it('is not asked, whatever session comes along', async () => {
    const fresh = await poll();
    const voter = await aVoter(fresh);
    const { sign } = await device(voter.call, fresh);
    const cast = await sign({ choices: [fresh.projects[0]!] });
    const looks = await house.owner.query<object[]>('select * from identity.session order by mark');
    const answer = await house.app.inject({
      method: 'POST',
      url: `/api/communities/${where(fresh).community}/cycles/${fresh.cycle}/ballots`,
      headers: { cookie: voter.cookie },
      payload: { ...cast },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await house.owner.query('select * from identity.session order by mark')).toEqual(looks);
  });
});
