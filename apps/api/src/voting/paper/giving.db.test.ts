import { voting } from '@ortaq/contract';

import { aPaperVote } from '../../testing/a-paper-vote.ts';
import { aVoting } from '../../testing/a-voting.ts';

const village = await aVoting();
const { house, where, poll, aVoter, device, issued } = village;
const { clerk, chair, give } = await aPaperVote(village);
const shared = await poll();
afterAll(() => house.close());

const refusedWith = (...reasons: string[]) => ({ problem: { reasons } });
const find = (asked: string) => clerk.call(voting.findVoters, { ...where(shared), asked });

describe('a person at the table', () => {
  it('is found by the whole identity number, by its end, and by a part of the name without Kazakh letters', async () => {
    const { iin } = await aVoter(shared, { name: 'Күләш Өтегенова' });
    for (const asked of [iin, 'кулаш', 'отеген']) {
      const { voters } = await find(asked);
      expect(voters).toEqual([
        expect.objectContaining({ name: 'Күләш Өтегенова', last4: iin.slice(-4), issued: null }),
      ]);
    }
    expect((await find(iin.slice(-4))).voters.map(({ name }) => name)).toContain('Күләш Өтегенова');
  });

  it('who is not on the roll is not found, and nothing of a number comes back but its end', async () => {
    const stranger = await aVoter(shared, { isOnRoll: false });
    expect((await find(stranger.iin)).voters).toEqual([]);
    const { iin } = await aVoter(shared);
    expect(JSON.stringify(await find(iin))).not.toContain(iin);
  });

  it('is one of ten at most: then the clerk is told that there are more', async () => {
    for (let one = 0; one < 11; one += 1) await aVoter(shared, { name: 'Аттас Адам' });
    const { voters, isMore } = await find('аттас');
    expect([voters.length, isMore]).toEqual([10, true]);
  });
});

describe('a paper ballot', () => {
  it('is given once, shows as taken, and keeps the person from a token', async () => {
    const { iin, call } = await aVoter(shared);
    await give(shared, iin);
    expect((await find(iin)).voters[0]).toMatchObject({ issued: 'paper' });
    await expect(give(shared, iin)).rejects.toMatchObject(refusedWith('voting/paper-given'));
    await expect((await device(call, shared)).take()).rejects.toMatchObject(refusedWith('voting/voted-on-paper'));
    expect(await call(voting.readMyVoting, where(shared))).toMatchObject({ obstacle: 'voting/voted-on-paper' });
  });

  it('is not given to who took a token', async () => {
    const { iin, call } = await aVoter(shared);
    await (await device(call, shared)).take();
    await expect(give(shared, iin)).rejects.toMatchObject(refusedWith('voting/paper-after-token'));
  });

  it('and tokens, asked for twenty times at once for one person, come to one line in the book', async () => {
    const fresh = await poll();
    const { iin, call } = await aVoter(fresh);
    const devices = await Promise.all(Array.from({ length: 10 }, () => device(call, fresh)));
    const asked = devices.flatMap(({ take }) => [take(), give(fresh, iin)]);
    const all = await Promise.allSettled(asked);
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await issued(fresh)).toHaveLength(1);
  });

  it('is not given before the polls open, nor a second after they are closed, whatever the act began with', async () => {
    const fresh = await poll();
    const { iin, mark } = await aVoter(fresh);
    await fresh.move(3600, 7200);
    await expect(give(fresh, iin)).rejects.toMatchObject(refusedWith('cycles/not-in-this-stage'));
    await fresh.move(-3600, -1);
    await expect(give(fresh, iin)).rejects.toMatchObject(refusedWith('cycles/not-in-this-stage'));
    const written = house.owner.query(
      `insert into voting.issuance (community_id, cycle_id, voter_mark, channel, taken_on) values ($1, $2, $3, 'paper', '2027-04-06')`,
      [village.village.id, fresh.cycle, mark],
    );
    await expect(written).rejects.toThrow('the polls are closed');
  });

  it('is given by the clerk and by nobody else', async () => {
    const { iin } = await aVoter(shared);
    await expect(chair.call(voting.findVoters, { ...where(shared), asked: iin })).rejects.toMatchObject({
      problem: { status: 403 },
    });
  });

  it('leaves an entry in the public log that says nothing of the person', async () => {
    const { iin } = await aVoter(shared);
    await give(shared, iin);
    const rows = await house.owner.query<{ body: string }[]>(
      `select body from audit.entry where act = 'voting.givePaper' order by seq desc limit 1`,
    );
    expect(JSON.parse(rows[0]!.body)).toMatchObject({ by: 'clerk', what: { cycle: shared.cycle } });
    expect(Object.keys((JSON.parse(rows[0]!.body) as { what: object }).what)).toEqual(['cycle']);
  });
});
