import { voting } from '@ortaq/contract';
import { ALERT_FROM } from '@ortaq/domain/voting';
import { toBase64url } from '@ortaq/token';

import type { Poll } from '../testing/a-poll.ts';
import { aVoting } from '../testing/a-voting.ts';

const { house, village, where, poll, aVoter, issued } = await aVoting();
afterAll(() => house.close());

const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });
const clerk = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });

/** A number below every modulus. */
const blinded = [toBase64url(new Uint8Array(256).fill(1))];

type Resident = Awaited<ReturnType<typeof aVoter>>;

/** A person takes a token, from the only address that there is here, in a browser of this name. */
async function take(of: Poll, { cookie }: Resident, device: string): Promise<number> {
  const { statusCode } = await house.app.inject({
    method: 'POST',
    url: `/api/communities/${village.slug}/cycles/${of.cycle}/token`,
    headers: { cookie: `${cookie}; __Secure-ortaq-device=${device.padEnd(22, '_')}` },
    payload: { blinded },
  });
  return statusCode;
}

async function voters(of: Poll, count: number): Promise<Resident[]> {
  const all: Resident[] = [];
  while (all.length < count) all.push(await aVoter(of));
  return all;
}

/** So many people take a token at one computer, all at once. */
async function crowd(of: Poll): Promise<void> {
  const all = await voters(of, ALERT_FROM.device);
  await Promise.all(all.map((each) => take(of, each, 'one-computer')));
}

const alertsOf = async (of: Poll) => (await auditor.call(voting.listIssueAlerts, where(of))).alerts;
const told = async (of: Poll) => (await alertsOf(of)).map(({ kind, people }) => [kind, people]);

describe('the giving of tokens', () => {
  it('Wrocław 2025: many votes from one address raise an alert, and nobody is refused', async () => {
    const of = await poll();
    const [last, further, ...before] = await voters(of, ALERT_FROM.address + 1);
    for (const [at, each] of before.entries()) await take(of, each, `browser-${at}`);
    expect(await told(of)).toEqual([]);
    expect(await take(of, last!, 'another')).toBe(200);
    expect(await take(of, further!, 'and-another')).toBe(200);
    expect(await told(of)).toEqual([['address', ALERT_FROM.address + 1]]);
    expect(await issued(of)).toHaveLength(ALERT_FROM.address + 1);
  });

  it('Lublin: votes from one computer raise an alert, which counts also those who come at once', async () => {
    const of = await poll();
    await crowd(of);
    expect(await told(of)).toEqual([['device', ALERT_FROM.device]]);
  });

  it('tells the auditor of alerts, and nobody else; nobody is named in them', async () => {
    const of = await poll();
    await crowd(of);
    expect(Object.keys((await alertsOf(of))[0]!).sort()).toEqual(['id', 'kind', 'people', 'raisedOn']);
    await expect(clerk.call(voting.listIssueAlerts, where(of))).rejects.toMatchObject({ problem: { status: 403 } });
  });

  it('forgets its signals when the time of disputes is over; that there was an alert stays', async () => {
    const of = await poll();
    await crowd(of);
    const signals = () => house.owner.query('select from voting.issue_signal where cycle_id = $1', [of.cycle]);
    expect(await signals()).not.toEqual([]);
    await house.owner.query(
      `update voting.issue_signal set forget_at = now() - interval '1 second' where cycle_id = $1`,
      [of.cycle],
    );
    await house.owner.query('select voting.forget_signals()');
    expect([await signals(), await told(of)]).toEqual([[], [['device', ALERT_FROM.device]]]);
  });
});
