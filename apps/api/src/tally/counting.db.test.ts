import { tally } from '@ortaq/contract';
import { electionScale } from '@ortaq/domain/tally';
import { count, parsePb, type Rule } from '@ortaq/tally';

import { Counting } from './counting.ts';
import { aVoting } from '../testing/a-voting.ts';
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
    const of = await voted({}, [[0, 1], [1], [2, 1], [0]]);
    const results = await certified(of);
    const url = `/api/communities/${village.slug}/cycles/${of.cycle}/election.pb`;
    const reading = parsePb((await house.app.inject({ method: 'GET', url })).body, { scale: electionScale });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const again = count(reading.election, results.rule as unknown as Rule);
    const published = results.projects.filter(({ isWinner }) => isWinner).map(({ key }) => key);
    expect([again.winners, again.fingerprint]).toEqual([published, results.fingerprint]);
  });
});
