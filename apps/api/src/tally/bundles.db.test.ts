import { tally, voting } from '@ortaq/contract';
import { countingPresets } from '@ortaq/domain/cycles';
import { checkBundle, readBundle } from '@ortaq/token/bundle';

import { visitor } from '../platform/actor.ts';
import { Places } from '../platform/places.ts';
import { Registrar } from '../platform/registrar.ts';
import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';
import { sealBox } from '../voting/seal-box.act.ts';
import { Counting } from './counting.ts';

const { house, village, poll, where, aVoter, device } = await aVoting();
afterAll(() => house.close());

const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });

const root = (of: Poll) => `/api/communities/${village.slug}/cycles/${of.cycle}`;
const fetched = (of: Poll, file: string) => house.app.inject({ method: 'GET', url: `${root(of)}/${file}` });

async function sealed(of: Poll): Promise<void> {
  await of.move(-3600, -1);
  const community = (await house.app.get(Places).bySlug(village.slug))!;
  await house.app.get(Registrar).inCycle(sealBox, { input: { cycle: of.cycle }, actor: visitor, community });
}

/** A vote with so many ballots, the box of which was sealed by the clock; the first voter voted twice. */
async function closed(ballots: number) {
  const count = { ...countingPresets['equal-shares'], ties: { chain: ['lowest-cost', 'most-votes', 'id'] } } as const;
  const of = await poll({ count });
  const receipts: { hash: string; seq: number; signature: string }[] = [];
  for (let voter = 0; voter < ballots; voter += 1) {
    const { cast } = await device((await aVoter(of)).call, of);
    receipts.push(await cast({ choices: [of.projects[voter % 3]!] }));
    if (voter === 0) await cast({ choices: [of.projects[1]!], seq: 1 });
  }
  await sealed(of);
  return { of, receipts };
}

async function certified(of: Poll) {
  const { run } = await clerk.call(tally.beginCount, where(of));
  await house.app.get(Counting).settled(run);
  const { count } = await clerk.call(tally.readCount, where(of));
  await clerk.call(tally.certifyCount, { ...where(of), fingerprint: count!.fingerprint! });
}

const bundleOf = async (of: Poll) => readBundle((await fetched(of, 'bundle.jsonl')).body.trimEnd().split('\n'));

async function statesOf(bundle: Awaited<ReturnType<typeof bundleOf>>, receipt: object | null = null) {
  const all: [string, string][] = [];
  const beside = { log: null, receipts: receipt ? [{ number: null, ...receipt } as never] : [] };
  for await (const { check, ...finding } of checkBundle(bundle, beside))
    all.push([check, finding.state === 'failed' ? finding.why : finding.state]);
  return Object.fromEntries(all);
}

describe('the bundle of a vote', () => {
  it('is not there while the box is not sealed', async () => {
    const of = await poll();
    expect((await fetched(of, 'bundle.jsonl')).statusCode).toBe(404);
    await of.move(-3600, -1);
    expect((await fetched(of, 'bundle.jsonl')).statusCode).toBe(404);
  });

  it('is there from the sealing on, though nobody has begun to count, and grows by the result', async () => {
    const { of, receipts } = await closed(21);
    const before = await bundleOf(of);
    expect(before.ballots).toHaveLength(21);
    expect(before.manifest).toMatchObject({ counts: { issued: 21, paper: 0, ballots: 21 }, isSingleOperator: true });
    const { election, box, issuers } = await house.visitor(voting.readPoll, where(of));
    expect(before.manifest).toMatchObject({
      election,
      box,
      issuers: issuers.map(({ n, e }) => ({ name: 'council', n, e })),
    });
    const holds = { V2: 'ok', V3: 'ok', V4: 'ok', V5: 'ok', V9: 'ok' };
    expect(await statesOf(before, receipts[1])).toMatchObject({ ...holds, V8: 'absent' });
    await certified(of);
    expect(await statesOf(await bundleOf(of), receipts[1])).toMatchObject({ ...holds, V8: 'ok' });
  });

  it('of fewer than twenty ballots tells their number and root, and the ballots are in no file', async () => {
    const { of } = await closed(3);
    await certified(of);
    const { manifest, ballots } = await bundleOf(of);
    expect([manifest.isWithheld, manifest.counts.ballots, ballots]).toEqual([true, 3, []]);
    const refusal = { statusCode: 409, body: expect.stringContaining('tally/few-ballots') };
    expect(await fetched(of, 'election.pb')).toMatchObject(refusal);
    expect(await fetched(of, 'trace.json')).toMatchObject(refusal);
    const headers = { cookie: auditor.cookie, 'content-type': 'application/json' };
    const exported = { method: 'POST', url: `${root(of)}/election.pb`, headers, payload: '{}' } as const;
    expect(await house.app.inject(exported)).toMatchObject(refusal);
  });
});
