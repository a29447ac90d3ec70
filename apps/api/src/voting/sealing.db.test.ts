import { audit, tally, voting } from '@ortaq/contract';
import { toHex, leafHash, rootOf } from '@ortaq/log';

import { visitor } from '../platform/actor.ts';
import { Places } from '../platform/places.ts';
import { Registrar } from '../platform/registrar.ts';
import { Counting } from '../tally/counting.ts';
import { aVoting } from '../testing/a-voting.ts';
import type { Poll } from '../testing/a-poll.ts';
import { Sealing } from './sealing.ts';
import { sealBox } from './seal-box.act.ts';

const { house, village, where, poll, aVoter, cast, device } = await aVoting();
const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
afterAll(() => house.close());

const keysOf = (of: Poll) =>
  house.owner.query<{ sealed: Buffer | null; gone: boolean }[]>(
    'select sealed, destroyed_at is not null as gone from voting.issuer_key where cycle_id = $1',
    [of.cycle],
  );

/** The act that the job performs at its hour. */
const sealByClock = async (of: Poll) => {
  const community = (await house.app.get(Places).bySlug(village.slug))!;
  return house.app.get(Registrar).inCycle(sealBox, { input: { cycle: of.cycle }, actor: visitor, community });
};

const saidOf = async (act: string, of: Poll) => {
  const rows = await house.owner.query<{ body: string }[]>(
    `select body from audit.entry where act = $1 and body like '%' || $2 || '%' order by seq desc limit 1`,
    [act, of.cycle],
  );
  return (JSON.parse(rows[0]!.body) as { what: Record<string, unknown> }).what;
};

describe('sealing the box', () => {
  it('destroys the key and tells the log how many ballots there are, and their root', async () => {
    const of = await poll();
    await cast((await aVoter(of)).call, [of.projects[0]!], of);
    await cast((await aVoter(of)).call, [of.projects[1]!], of);
    await of.move(-3600, -1);
    await house.app.get(Sealing).seal({ village: village.slug, cycle: of.cycle });
    expect(await keysOf(of)).toEqual([{ sealed: null, gone: true }]);
    const hashes = await house.owner.query<{ hash: Buffer }[]>(
      'select hash from voting.final_ballot where cycle_id = $1 order by hash',
      [of.cycle],
    );
    const root = toHex(rootOf(hashes.map(({ hash }) => leafHash(hash))));
    expect(await saidOf('voting.sealBox', of)).toMatchObject({
      cycle: of.cycle,
      ballots: 2,
      root,
      destroyed: [{ name: 'council', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  it('is refused while the polls are open, and nothing is destroyed', async () => {
    const of = await poll();
    await expect(sealByClock(of)).rejects.toMatchObject({ reasons: ['cycles/not-in-this-stage'] });
    expect(await keysOf(of)).toEqual([{ sealed: expect.anything(), gone: false }]);
  });

  it('happens once, by whoever comes first: the clock or the count', async () => {
    const of = await poll();
    await cast((await aVoter(of)).call, [of.projects[0]!], of);
    await of.move(-3600, -1);
    const { run } = await clerk.call(tally.beginCount, where(of));
    await house.app.get(Counting).settled(run as never);
    expect(await saidOf('tally.beginCount', of)).toMatchObject({ sealed: { ballots: 1 } });
    await expect(sealByClock(of)).rejects.toMatchObject({ reasons: ['voting/box-sealed'] });
    await house.app.get(Sealing).seal({ village: village.slug, cycle: of.cycle });
  });

  it('by two at once is done by one', async () => {
    const of = await poll();
    await cast((await aVoter(of)).call, [of.projects[0]!], of);
    await of.move(-3600, -1);
    const tries = await Promise.allSettled([sealByClock(of), sealByClock(of), sealByClock(of)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('leaves receipts true', async () => {
    const of = await poll();
    const { code } = await cast((await aVoter(of)).call, [of.projects[0]!], of);
    await of.move(-3600, -1);
    await sealByClock(of);
    expect(await house.visitor(voting.readReceipt, { ...where(of), code })).toMatchObject({ isCounted: true });
  });

  it('leaves nothing that can sign: the key of a sealed vote gives no token', async () => {
    const of = await poll();
    const { take } = await device((await aVoter(of)).call, of);
    await of.move(-3600, -1);
    await sealByClock(of);
    await of.move(-3600, 3600);
    await expect(take()).rejects.toMatchObject({
      problem: { reasons: expect.arrayContaining(['voting/no-issuer']) },
    });
  });

  it('lets the checks of the auditor hold: as many counted as lie there, no more than were given out', async () => {
    const of = await poll();
    await cast((await aVoter(of)).call, [of.projects[0]!], of);
    await device((await aVoter(of)).call, of).then(({ take }) => take());
    await of.move(-3600, -1);
    await sealByClock(of);
    const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });
    const { checks } = await auditor.call(audit.readChecks, where(of));
    expect(checks.find(({ code }) => code === 'ballots-issued')).toMatchObject({
      state: 'pass',
      found: { ballots: '1', issued: '2' },
    });
  });
});
