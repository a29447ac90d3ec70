import { tally } from '@ortaq/contract';
import { countingPresets, withLimits } from '@ortaq/domain/cycles';
import { electionScale } from '@ortaq/domain/tally';
import { count, parsePb, replay, type Rule, sha256Hex } from '@ortaq/tally';

import { Counting } from './counting.ts';
import { aVoting } from '../testing/a-voting.ts';
import { refused } from '../testing/a-review.ts';
import type { Poll, PollSpec } from '../testing/a-poll.ts';

const { house, village, poll, where, aVoter, cast } = await aVoting();
afterAll(() => house.close());

const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
const settled = (run: string) => house.app.get(Counting).settled(run as never);

/** A poll that is over, in which each voter chose the projects of these places. */
async function voted(spec: PollSpec, choices: readonly (readonly number[])[]): Promise<Poll> {
  const of = await poll(spec);
  for (const places of choices) {
    const voter = await aVoter(of);
    await cast(
      voter.call,
      places.map((at) => of.projects[at]!),
      of,
    );
  }
  await of.move(-100, -1);
  return of;
}

const begin = async (of: Poll) => (await clerk.call(tally.beginCount, where(of))).run;
const newest = async (of: Poll) => (await clerk.call(tally.readCount, where(of))).count!;

async function certified(of: Poll) {
  await settled(await begin(of));
  const { fingerprint } = await newest(of);
  await clerk.call(tally.certifyCount, { ...where(of), fingerprint: fingerprint! });
  return (await house.visitor(tally.readResults, where(of))).results!;
}

describe('the published file of an election that was held here', () => {
  it('is counted again by anybody with the same winners and the same fingerprint', async () => {
    const of = await voted(
      {},
      Array.from({ length: 20 }, (_, at) => [[0, 1], [1], [2, 1], [0]][at % 4]!),
    );
    const results = await certified(of);
    const url = `/api/communities/${village.slug}/cycles/${of.cycle}/election.pb`;
    const reading = parsePb((await house.app.inject({ method: 'GET', url })).body, { scale: electionScale });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const again = count(reading.election, results.rule as unknown as Rule);
    const traced = await house.app.inject({ method: 'GET', url: url.replace('election.pb', 'trace.json') });
    expect(sha256Hex(traced.body)).toBe(results.fingerprint);
    expect(replay(reading.election, traced.json())).toBeNull();
    const published = results.projects.filter(({ isWinner }) => isWinner).map(({ key }) => key);
    expect([again.winners, again.fingerprint]).toEqual([published, results.fingerprint]);
  });
});

describe('a count', () => {
  it('spends no more on a category than its rules allow, and says so of who would have won', async () => {
    const limited = withLimits(countingPresets['by-votes'], [{ column: 'category', value: 'light', ceiling: '2.99' }]);
    const { projects } = await certified(await voted({ count: limited }, [[0, 1], [0], [0, 2], [1]]));
    const told = projects.map(({ key, reason }) => [key, reason.why ?? 'won']);
    expect(new Map(told as [string, string][])).toEqual(
      new Map([
        ['1', 'over-ceiling'],
        ['2', 'won'],
        ['3', 'over-ceiling'],
      ]),
    );
  });
});

describe('a published result', () => {
  it('says what would have been enough for a loser, and sets votes beside money', async () => {
    const { projects, measures } = await certified(await voted({}, [[0, 1], [1], [2, 1], [0]]));
    for (const { isWinner, reason } of projects) expect(reason.distance?.isWhole ?? false).toBe(!isWinner);
    expect(projects.some(({ isWinner }) => !isWinner)).toBe(true);
    expect(measures.columns?.map(({ column }) => column)).toEqual(['category']);
    expect(measures.gini).toMatch(/^0\./);
  });
});

/** Sixty projects of many prices, raised by a tiyn: the outcome changes so often that no leap is long. */
const long: PollSpec = {
  envelope: 1_000_000_000_000n,
  costs: Array.from({ length: 60 }, (_, at) => 10_000_000_000 + ((at * 7919) % 9001) * 10_000_000),
  count: {
    ...countingPresets['equal-shares'],
    completion: { ...countingPresets['equal-shares'].completion, increment: '0.01' },
  },
};

/** A poll whose count goes on for long: four thousand ballots as a published election brings them. */
async function longPoll(): Promise<Poll> {
  const of = await voted(long, [[0, 1]]);
  await house.owner.query(
    `insert into voting.imported_ballot (community_id, cycle_id, position, voter_id, choices, extra)
     select $1, $2, n, n::text, array(select p from unnest($3::uuid[]) with ordinality as project (p, at)
                                      where get_byte(decode(md5(n || '/' || at), 'hex'), 0) < 50), '{}'
     from generate_series(1, 4000) as n`,
    [village.id, of.cycle, of.projects],
  );
  return of;
}

describe('a long count', () => {
  it('can be stopped, nothing of it is kept, and another begun and stopped', async () => {
    const of = await longPoll();
    for (let time = 1; time <= 2; time += 1) {
      const run = await begin(of);
      expect(await newest(of)).toMatchObject({ run, status: 'running' });
      await clerk.call(tally.cancelCount, where(of));
      await settled(run);
      expect(await newest(of)).toMatchObject({ run, status: 'cancelled', fingerprint: null, winners: [] });
    }
    const acts = await house.owner.query<{ act: string }[]>(
      `select act from audit.entry where act like 'tally.%' and body::jsonb -> 'what' ->> 'cycle' = $1 order by seq`,
      [of.cycle],
    );
    expect(acts.map(({ act }) => act)).toEqual(
      Array.from({ length: 2 }, () => ['tally.beginCount', 'tally.cancelCount']).flat(),
    );
  });

  it('ends its thread when it was stopped in another process', async () => {
    const of = await longPoll();
    const run = await begin(of);
    await house.owner.query(`update tally.run set status = 'cancelled' where id = $1`, [run]);
    await settled(run);
    expect(await newest(of)).toMatchObject({ run, status: 'cancelled' });
  });

  it('tells how far it is: passes, and the cost of the last outcome', async () => {
    const of = await longPoll();
    const run = await begin(of);
    let told = await newest(of);
    while (told.reached === null) told = await newest(of);
    expect(told).toMatchObject({ run, status: 'running', reached: expect.stringMatching(/^\d+$/) });
    expect(told.passes).toBeGreaterThan(0);
    await clerk.call(tally.cancelCount, where(of));
    await settled(run);
  });
});

describe('stopping a count', () => {
  it('is refused where none is running, and to those who may not count', async () => {
    const of = await voted({}, [[0]]);
    await settled(await begin(of));
    await expect(clerk.call(tally.cancelCount, where(of))).rejects.toMatchObject(refused('tally/no-count-running'));
    const member = await house.person({ offices: [{ office: 'member', kato: village.kato }] });
    await expect(member.call(tally.cancelCount, where(of))).rejects.toMatchObject({
      problem: { reasons: ['identity/not-allowed'] },
    });
  });
});
