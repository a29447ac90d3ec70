import { voting } from '@ortaq/contract';
import type { ProposalId } from '@ortaq/domain/proposals';

import { aPoll, type Poll } from '../testing/a-poll.ts';
import { aVillage } from '../testing/a-village.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, poll, aVoter, device, inBox } = await aVoting();
const shared = await poll();
afterAll(() => house.close());

const refusedWith = (...reasons: string[]) => ({ problem: { status: 409, reasons } });
const aDeviceOf = async (of: Poll) => device((await aVoter(of)).call, of);
const rowsIn = (of: Poll) => house.owner.query<unknown[]>('select from voting.ballot where cycle_id = $1', [of.cycle]);

/** Each under the name of the report in which it happened to somebody else. Names of voters in public answers are looked for in `crawl`. */
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
    ['voting/choice-unknown', () => ['019a0000-0000-7000-8000-000000000009' as ProposalId]],
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
});
