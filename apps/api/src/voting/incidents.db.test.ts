import { addressOf, type Endpoint, voting } from '@ortaq/contract';
import type { Id } from '@ortaq/kernel';
import type { ProposalId } from '@ortaq/domain/proposals';

import { aPoll, type Poll } from '../testing/a-poll.ts';
import { aVillage } from '../testing/a-village.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, where, poll, aVoter, device, inBox } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

const anyId = '019a0000-0000-7000-8000-000000000009';
const refusedWith = (...reasons: string[]) => ({ problem: { status: 409, reasons } });
const aDeviceOf = async (of: Poll) => device((await aVoter(of)).call, of);
const rowsIn = (of: Poll) => house.owner.query<unknown[]>('select from voting.ballot where cycle_id = $1', [of.cycle]);

/**
 * Each under the name of the report in which it happened to somebody else. What the pages might give away is looked for in `public-pages`
 * and `crawl`; the votes for other people that Wrocław and Ciechanów had, in `issue-alerts`.
 */
describe('what went wrong in other systems', () => {
  it('CONSUL #2415: twenty identical ballots at once are one ballot with one receipt', async () => {
    const fresh = await poll();
    const { sign, send } = await aDeviceOf(fresh);
    const cast = await sign({ choices: [fresh.projects[0]!] });
    const receipts = await Promise.all(Array.from({ length: 20 }, () => send(cast)));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await send(cast)).toEqual(receipts[0]);
    expect(await rowsIn(fresh)).toHaveLength(1);
  });

  it('SIV #318: of twelve different ballots of one voter at once one is taken, and the others are refused', async () => {
    const fresh = await poll();
    const { take, sign, send } = await aDeviceOf(fresh);
    await take();
    const casts = await Promise.all(
      Array.from({ length: 12 }, (_, at) => sign({ choices: [fresh.projects[at % 3]!] })),
    );
    const sent = await Promise.allSettled(casts.map(send));
    const refused = sent.filter((each) => each.status === 'rejected').map(({ reason }) => reason as object);
    expect(refused).toHaveLength(11);
    for (const each of refused)
      expect(each).toMatchObject({ problem: { reasons: ['voting/ballot-superseded'], facts: { next: '1' } } });
    expect(await rowsIn(fresh)).toHaveLength(1);
  });

  it('Decidim PR #12553, #873: fast clicks do not exceed the limit: no ballot over the envelope is taken, alone or among others', async () => {
    const knapsack = await poll({ ballot: { withinEnvelope: true } });
    const { take, sign, send } = await aDeviceOf(knapsack);
    await take();
    const [dear, middle, cheap] = knapsack.projects as [ProposalId, ProposalId, ProposalId];
    const within = [[dear], [middle], [cheap], [middle, cheap], [dear, cheap]];
    const casts = await Promise.all([...within, [dear, middle], knapsack.projects].map((choices) => sign({ choices })));
    const sent = await Promise.allSettled([...casts, ...casts].map(send));
    const signatures = sent.flatMap((each) => (each.status === 'fulfilled' ? [each.value.signature] : []));
    expect(new Set(signatures).size).toBe(1);
    const [ballot, ...others] = await inBox(knapsack);
    expect(others).toEqual([]);
    expect(within.map((choices) => choices.toSorted())).toContainEqual(ballot!.choices.toSorted());
  });

  it.each<[string, (of: Poll) => readonly ProposalId[]]>([
    ['voting/too-few', () => []],
    ['voting/choice-repeated', ({ projects }) => [projects[0]!, projects[0]!]],
    ['voting/choice-unknown', () => [anyId as ProposalId]],
  ])('AnonVote #112: an invalid ballot is refused with %s and leaves the token usable', async (code, choices) => {
    const fresh = await poll();
    const { cast } = await aDeviceOf(fresh);
    await expect(cast({ choices: choices(fresh) })).rejects.toMatchObject(refusedWith(code));
    expect(await rowsIn(fresh)).toEqual([]);
    await cast({ choices: [fresh.projects[0]!] });
    expect(await inBox(fresh)).toHaveLength(1);
  });

  it('CVE-2026-45414: a token of one village is none in another, on its vote or on this one’s', async () => {
    const other = await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
    const theirs = await aPoll(house, other);
    const { sign } = await aDeviceOf(shared);
    const cast = await sign({ choices: [shared.projects[0]!] });
    const send = (community: string, cycle: string) =>
      house.visitor(voting.castBallot, { ...cast, stamps: [...cast.stamps], community, cycle });
    await expect(send(other.slug, theirs.cycle)).rejects.toMatchObject(refusedWith('voting/ballot-form'));
    await expect(send(other.slug, shared.cycle)).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it('CONSUL #5321: rules and limits of a vote are changed by nobody once it is open', async () => {
    for (const change of [
      `rules = jsonb_set(rules, '{ballot,most}', '1')`,
      'envelope = envelope + 1',
      `voting_closes_at = voting_closes_at + interval '1 hour'`,
    ])
      await expect(
        house.owner.query(`update cycles.cycle set ${change} where id = $1`, [shared.cycle]),
      ).rejects.toMatchObject({ driverError: { constraint: 'cycle_frozen' } });
  });

  it('CVE-2026-45330, -45415, -45086: the clerk and the akim of another village have no hand in this one’s roll', async () => {
    const kato = '981240000';
    const stranger = await house.person({ offices: (['clerk', 'akim'] as const).map((office) => ({ office, kato })) });
    const here = { ...where(shared), rollImport: anyId as Id<'RollImport'> };
    const csv = { type: 'text/csv', bytes: new TextEncoder().encode('ЖСН;Аты-жөні') };
    for (const act of [
      () => stranger.call(voting.importRoll, { ...where(shared), fileName: 'roll.csv' }, csv),
      () => stranger.call(voting.readRollImport, here),
      () => stranger.call(voting.confirmRoll, { ...here, entering: 0 }),
    ])
      await expect(act()).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it('CVE-2025-65017, CVE-2026-45377, -45378: a list of names is behind no link: without its office nobody opens it, however they ask', async () => {
    const { path } = addressOf(voting.printRoll, where(shared));
    const stranger = await house.person({ offices: [{ office: 'clerk', kato: '981240000' }] });
    const form = 'application/x-www-form-urlencoded';
    const ask = async (method: 'GET' | 'POST', cookie = '') =>
      (await house.app.inject({ method, url: path, headers: { cookie, 'content-type': form }, payload: '' }))
        .statusCode;
    expect([await ask('GET'), await ask('POST'), await ask('POST', stranger.cookie)]).toEqual([401, 401, 403]);
  });

  it('CVE-2026-45376, CVE-2024-43415, CVE-2023-34090: the ballot is sorted by a seed of plain letters and by nothing else that is asked', async () => {
    const { path } = addressOf(voting.readBallot, where(shared));
    const ask = (query: Record<string, string>) => house.app.inject({ method: 'GET', url: path, query });
    for (const seed of [`seed-123'); select 1 --`, 'seed-123 desc, (select pg_sleep(9))', 'x'.repeat(65)])
      expect((await ask({ seed })).statusCode).toBe(422);
    for (const unknown of [{ sort: 'votes desc' }, { 'filter[voter_iin_eq]': '1' }, { order: 'choices' }])
      expect((await ask(unknown)).json()).toMatchObject({ status: 422, fields: [{ code: 'unrecognized_keys' }] });
  });

  it('CVE-2023-47635: a page of another site casts no ballot and takes no token, whoever looks at it', async () => {
    const voter = await aVoter(shared);
    const { blinded, sign } = await device(voter.call, shared);
    const foreign = { cookie: voter.cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const post = async (endpoint: Endpoint, payload: object) => {
      const url = addressOf(endpoint, where(shared)).path;
      return (await house.app.inject({ method: 'POST', url, headers: foreign, payload })).json() as object;
    };
    const refused = { status: 403, reasons: ['identity/foreign-page'] };
    expect(await post(voting.takeToken, { blinded })).toMatchObject(refused);
    expect(await voter.call(voting.readMyVoting, where(shared))).toMatchObject({ isIssued: false });
    expect(await post(voting.castBallot, await sign({ choices: [shared.projects[0]!] }))).toMatchObject(refused);
  });
});
