import { crawl } from '../testing/a-crawl.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, village, poll, aVoter, device } = await aVoting();
const fresh = await poll();
const voters = [await aVoter(fresh), await aVoter(fresh)];
const devices = await Promise.all(voters.map(({ call }) => device(call, fresh)));
for (const { take } of devices) await take();
afterAll(() => house.close());

const known = { community: village.slug, kato: village.kato, cycle: fresh.cycle, proposal: fresh.projects[0]! };

describe('what a stranger can read while people vote', () => {
  it('is the same, to the letter, after two ballots with different choices were cast', async () => {
    const before = await crawl(house, known);
    await devices[0]!.cast({ choices: [fresh.projects[0]!] });
    await devices[1]!.cast({ choices: [fresh.projects[1]!, fresh.projects[2]!] });
    expect(await crawl(house, known)).toEqual(before);
    const answered = before.filter(({ status }) => status === 200).map(({ name }) => name);
    expect(answered).toEqual(
      expect.arrayContaining(['voting.readTurnout', 'voting.readBallot', 'voting.readPoll', 'proposals.readProposal']),
    );
    expect(before.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('changes when one more takes part only where turnout, or the public log, is told', async () => {
    const before = await crawl(house, known);
    await (await device((await aVoter(fresh)).call, fresh)).cast({ choices: [fresh.projects[0]!] });
    const after = await crawl(house, known);
    const changed = after.filter(({ body }, at) => body !== before[at]!.body).map(({ name }) => name);
    expect(changed).toEqual([
      'cycles.readHome',
      'voting.readTurnout',
      'audit.readHead',
      'audit.readLog',
      'audit.readEntry',
      'audit.readProof',
      'audit.downloadLog',
    ]);
    const home = (seen: typeof after) =>
      JSON.parse(seen.find(({ name }) => name === 'cycles.readHome')!.body) as object;
    expect({ ...home(after), turnout: null }).toEqual({ ...home(before), turnout: null });
  });

  it('DemocracyOS #1145, GovTool #4170: names no voter, under any of their names', async () => {
    const all = (await crawl(house, known)).map(({ body }) => body).join('\n');
    for (const { id, iin, mark } of voters)
      for (const name of [id, iin, mark.toString('hex'), mark.toString('base64'), mark.toString('base64url')])
        expect(all).not.toContain(name);
  });
});
