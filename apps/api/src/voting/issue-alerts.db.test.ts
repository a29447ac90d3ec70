import { type Call, voting } from '@ortaq/contract';
import { ALERT_FROM } from '@ortaq/domain/voting';
import { randomBytes } from 'node:crypto';

import { Tidying } from '../identity/tidying.ts';
import { Database } from '../platform/database.ts';
import { Seals } from '../platform/seals.ts';
import type { Tx } from '../platform/tx.ts';
import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';
import { issueSignalsIn, type Noticed } from './issue-signals.store.ts';

const { house, village, where, poll, aVoter, device, doors, through } = await aVoting();
const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });
afterAll(() => house.close());

const alertsOf = async (of: Poll, call: Call = auditor.call) => (await call(voting.listIssueAlerts, where(of))).alerts;

/** People of the roll to whom tokens are given on one day, each with what is noticed of them. */
async function given(of: Poll, people: number, noticed: (at: number) => Noticed, takenOn = '2027-04-06') {
  const marks = Array.from({ length: people }, () => randomBytes(32));
  await house.owner.query('alter table voting.voter disable trigger user');
  await house.owner.query(
    `with new as (insert into voting.voter (community_id, cycle_id, voter_mark, salt, name_sealed, iin_last4)
                  select $1, $2, mark, '', '', '' from unnest($3::bytea[]) mark returning voter_mark)
     select from new`,
    [village.id, of.cycle, marks],
  );
  await house.owner.query('alter table voting.voter enable trigger user');
  await house.owner.query(
    `insert into voting.issuance (community_id, cycle_id, voter_mark, channel, taken_on, blinded, signed)
     select $1, $2, mark, 'online', $4, '{}', '{}' from unnest($3::bytea[]) mark`,
    [village.id, of.cycle, marks, takenOn],
  );
  const note = (voterMark: Buffer, at: number) =>
    house.app.get(Database).change(village.id as never, (manager, now) => {
      const tx = { manager, now, community: { id: village.id }, seals: new Seals(house.config) } as unknown as Tx;
      const forgetAt = new Date('2027-07-01');
      return issueSignalsIn(tx).note({ cycleId: of.cycle, voterMark, takenOn, forgetAt, noticed: noticed(at) });
    });
  for (let at = 0; at < people; at += 20)
    await Promise.all(marks.slice(at, at + 20).map((mark, within) => note(mark, at + within)));
}

/** The token of a new voter, asked for from an address, in a browser that brings what it was given before. */
async function takenFrom(of: Poll, remoteAddress: string, browser?: string) {
  const voter = await aVoter(of);
  const { blinded } = await device(voter.call, of);
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/communities/${village.slug}/cycles/${of.cycle}/token`,
    headers: { cookie: [voter.cookie, browser].filter(Boolean).join('; ') },
    payload: { blinded },
    remoteAddress,
  });
  expect(answer.statusCode).toBe(200);
  return answer.cookies[0] as { name: string; value: string; path: string; sameSite: string } | undefined;
}

describe('what is noticed when tokens are given', () => {
  it('Wrocław 2025: 320 votes from one address raise an alert', async () => {
    const of = await poll();
    await given(of, 320, (at) => ({ address: '91.198.0.7', device: `phone ${at % 65}` }));
    const [first, ...rest] = await alertsOf(of);
    expect(first).toMatchObject({ kind: 'address', people: 320, raisedOn: '2027-04-06' });
    expect(rest).toHaveLength(65);
    expect(new Set(rest.map(({ kind, people }) => `${kind} ${people}`))).toEqual(new Set(['device 4', 'device 5']));
  });

  it('Lublin: dozens of votes from one computer raise an alert, though it changes its address', async () => {
    const of = await poll();
    await given(of, 36, (at) => ({ device: 'the computer', address: `10.0.0.${at}` }));
    expect(await alertsOf(of)).toMatchObject([{ kind: 'device', people: 36 }]);
  });

  it('Ciechanów 2025: numbers out of a register, entered with one phone or by one helper, raise alerts', async () => {
    const of = await poll();
    await given(of, 40, () => ({ phone: '+77001112233', assistant: 'who reads the register' }));
    expect(await alertsOf(of)).toMatchObject([
      { kind: 'assistant', people: 40 },
      { kind: 'phone', people: 40 },
    ]);
  });

  it('says nothing one person under each limit, nor of an address over several days', async () => {
    const of = await poll();
    const under = { device: 'd', phone: 'p', address: 'a' } as const;
    await given(of, ALERT_FROM.phone - 1, () => under);
    await given(of, ALERT_FROM.address - 1, () => ({ address: 'b' }), '2027-04-07');
    await given(of, ALERT_FROM.address - 1, () => ({ address: 'b' }), '2027-04-08');
    expect(await alertsOf(of)).toEqual([]);
  });

  it('counts everybody who asks from one address and one browser, whose name goes nowhere else', async () => {
    const of = await poll();
    const cookie = await takenFrom(of, '10.1.2.3');
    expect(cookie).toMatchObject({
      path: `/api/communities/${village.slug}/cycles/${of.cycle}/token`,
      sameSite: 'Strict',
    });
    const browser = `${cookie!.name}=${cookie!.value}`;
    for (let more = 1; more < ALERT_FROM.address; more += 1)
      expect(await takenFrom(of, '10.1.2.3', browser)).toBeUndefined();
    expect(await alertsOf(of)).toMatchObject([
      { kind: 'address', people: ALERT_FROM.address },
      { kind: 'device', people: ALERT_FROM.address },
    ]);
  });

  it('is told to the auditor alone', async () => {
    const of = await poll();
    const offices = (['clerk', 'akim', 'member', 'chair'] as const).map((office) => ({ office, kato: village.kato }));
    for (const office of offices) {
      const { call } = await house.person({ offices: [office] });
      await expect(alertsOf(of, call)).rejects.toMatchObject({ problem: { status: 403 } });
    }
    await expect(alertsOf(of, house.visitor)).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it('has no equal in another vote, and is read neither by the box nor through the auditor’s door', async () => {
    const [one, other] = [await poll(), await poll()];
    for (const each of [one, other]) await given(each, 1, () => ({ device: 'd', phone: 'p', address: 'a' }));
    const marks = await house.owner.query<unknown[]>(
      'select mark from voting.issue_signal where cycle_id = any ($1) group by mark having count(*) > 1',
      [[one.cycle, other.cycle]],
    );
    expect(marks).toEqual([]);
    for (const door of [doors.box, doors.auditor])
      await expect(through(door, 'select from voting.issue_signal')).rejects.toThrow('permission denied');
  });

  it('is forgotten with the time of disputes, and the alert stays', async () => {
    const [over, running] = [await poll(), await poll()];
    for (const each of [over, running]) await given(each, 4, () => ({ device: 'd' }));
    await house.owner.query(
      `update voting.issue_signal set forget_at = case when cycle_id = $1 then now() - interval '1 second' else now() + interval '1 day' end
       where cycle_id = any ($2)`,
      [over.cycle, [over.cycle, running.cycle]],
    );
    await house.app.get(Tidying).tidy();
    const left = await house.owner.query<{ cycle: string; count: number }[]>(
      'select cycle_id as cycle, count(*)::int as count from voting.issue_signal where cycle_id = any ($1) group by 1',
      [[over.cycle, running.cycle]],
    );
    expect(left).toEqual([{ cycle: running.cycle, count: 4 }]);
    expect(await alertsOf(over)).toHaveLength(1);
  });
});
