import { tally, voting } from '@ortaq/contract';
import { countingPresets } from '@ortaq/domain/cycles';
import { checkBundle, evidenceIn, readBundle } from '@ortaq/token/bundle';

import { visitor } from '../platform/actor.ts';
import { Places } from '../platform/places.ts';
import { Registrar } from '../platform/registrar.ts';
import { aPaperVote } from '../testing/a-paper-vote.ts';
import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';
import { sealBox } from '../voting/seal-box.act.ts';
import { Counting } from './counting.ts';

const village = await aVoting();
const { house, where, aVoter, device, poll } = village;
const { clerk, chair, give, open, signed, settle, key } = await aPaperVote(village);
afterAll(() => house.close());

const count = { ...countingPresets['equal-shares'], ties: { chain: ['lowest-cost', 'most-votes', 'id'] } } as const;
const refusedWith = (...reasons: string[]) => ({ problem: { reasons } });
const begin = (of: Poll) => clerk.call(tally.beginCount, where(of));

/** A vote with so many tokens used and so many paper ballots given out, closed. */
async function closed({ tokens, paper }: { tokens: number; paper: number }): Promise<Poll> {
  const of = await poll({ count });
  for (let voter = 0; voter < tokens; voter += 1) {
    const { cast } = await device((await aVoter(of)).call, of);
    await cast({ choices: [of.projects[voter % 3]!] });
  }
  for (let voter = 0; voter < paper; voter += 1) await give(of, (await aVoter(of)).iin);
  await of.move(-3600, -1);
  return of;
}

async function certified(of: Poll) {
  const { run } = await begin(of);
  await house.app.get(Counting).settled(run);
  const { count: done } = await clerk.call(tally.readCount, where(of));
  await clerk.call(tally.certifyCount, { ...where(of), fingerprint: done!.fingerprint! });
  return done!;
}

async function sealed(of: Poll): Promise<void> {
  const community = (await house.app.get(Places).bySlug(village.village.slug))!;
  await house.app.get(Registrar).inCycle(sealBox, { input: { cycle: of.cycle }, actor: visitor, community });
}

async function* linesOf(text: string) {
  yield* text.trimEnd().split('\n');
}

const fetched = async (path: string) =>
  (await house.app.inject({ method: 'GET', url: `/api/communities/${village.village.slug}/${path}` })).body;

/** The bundle of a vote, checked beside the exported log as anybody would. */
async function checked(of: Poll) {
  const bundle = await readBundle(linesOf(await fetched(`cycles/${of.cycle}/bundle.jsonl`)));
  const log = await evidenceIn(linesOf(await fetched('log/file')), of.cycle);
  const states: Record<string, string> = {};
  for await (const { check, ...finding } of checkBundle(bundle, { log, receipts: [] }))
    states[check] = finding.state === 'ok' ? 'ok' : finding.why;
  return { bundle, states };
}

const numbersOf = async (of: Poll) => {
  const { projects } = await house.visitor(voting.readBallot, where(of));
  return projects.map(({ number }) => String(number));
};

describe('a count', () => {
  it('waits until every paper ballot that was given out is in a signed batch or accounted for', async () => {
    const of = await closed({ tokens: 0, paper: 3 });
    await expect(begin(of)).rejects.toMatchObject(refusedWith('voting/paper-not-settled'));
    await signed(of, ['B', 'X']);
    await expect(begin(of)).rejects.toMatchObject(refusedWith('voting/paper-not-settled'));
    const { batch } = await open(of, 1);
    await expect(begin(of)).rejects.toMatchObject(refusedWith('voting/batches-open', 'voting/paper-not-settled'));
    await key(clerk.call, of, batch, ['B']);
    await key(chair.call, of, batch, ['B']);
    await expect(settle(of, 0, 1)).rejects.toMatchObject(refusedWith('voting/batches-open'));
  });

  it('once begun, leaves no batch to be opened, and nothing to be declared anew', async () => {
    const of = await closed({ tokens: 1, paper: 1 });
    await settle(of, 0, 1);
    await certified(of);
    await expect(settle(of, 0, 1)).rejects.toMatchObject(refusedWith('cycles/not-in-this-stage'));
    const begun = await closed({ tokens: 1, paper: 1 });
    await settle(begun, 1, 0);
    await begin(begun);
    await expect(open(begun, 1)).rejects.toMatchObject(refusedWith('voting/paper-counted'));
    const batch = house.owner.query(
      `insert into voting.paper_batch values ($1, gen_random_uuid(), $2, 1, 1, '', 1, null, sha256(''), $3, now())`,
      [village.village.id, begun.cycle, clerk.id],
    );
    await expect(batch).rejects.toThrow('the count has begun');
  });

  it('and a signature asked for at once: the batch is counted whole, or the count waits for it', async () => {
    const of = await closed({ tokens: 0, paper: 2 });
    await settle(of, 0, 2);
    const all = await Promise.allSettled([begin(of), open(of, 1), begin(of), open(of, 1)]);
    const done = all.map(({ status }) => status === 'fulfilled');
    expect((done[0] || done[2]) && (done[1] || done[3])).toBe(false);
  });
});

describe('paper ballots', () => {
  it('are counted beside the others and published with them, and anybody can check and count them', async () => {
    const of = await closed({ tokens: 20, paper: 24 });
    const [one, two, three] = await numbersOf(of);
    const pile = [
      ...Array.from({ length: 18 }, () => one!),
      ...Array.from({ length: 3 }, () => `${two} ${three}`),
      'B',
    ];
    await signed(of, pile);
    await settle(of, 1, 1);
    expect(await certified(of)).toMatchObject({ ballots: 41 });
    const { bundle, states } = await checked(of);
    expect([bundle.ballots.length, bundle.sheets.length]).toEqual([20, 22]);
    expect(states).toMatchObject({ V5: 'ok', V7: 'ok', V8: 'ok', V11: 'ok' });
  });

  it('that are a handful are counted, and neither channel is published', async () => {
    const of = await closed({ tokens: 21, paper: 2 });
    const [one] = await numbersOf(of);
    await signed(of, [one!, 'B']);
    await settle(of);
    expect(await certified(of)).toMatchObject({ ballots: 22 });
    const { bundle, states } = await checked(of);
    expect([bundle.ballots, bundle.sheets]).toEqual([[], []]);
    expect(states).toMatchObject({ V5: 'withheld', V7: 'withheld', V8: 'withheld' });
    expect(await fetched(`cycles/${of.cycle}/election.pb`)).toContain('num_votes;22');
  });

  it('that are still being read keep the others back, too', async () => {
    const of = await closed({ tokens: 21, paper: 1 });
    await clerk.call(voting.openBatch, { ...where(of), place: 'Мектеп', sheets: 1 });
    await expect(begin(of)).rejects.toMatchObject(refusedWith('voting/batches-open', 'voting/paper-not-settled'));
    await sealed(of);
    const { bundle, states } = await checked(of);
    expect(bundle.ballots).toEqual([]);
    expect(states).toMatchObject({ V7: 'paper-open', V5: 'withheld' });
  });
});
