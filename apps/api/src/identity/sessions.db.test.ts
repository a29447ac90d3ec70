import { identity } from '@ortaq/contract';

import { aBrowser } from '../testing/a-browser.ts';
import { anOfficeHolder, GOOD_PASSWORD } from '../testing/an-office-holder.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';
import { markOf } from './session-mark.ts';

const kato = '991230000';
const community = 'samal';

let house: House;
beforeAll(async () => {
  house = await aHouse();
  await aVillage(house.owner);
});
afterAll(() => house.close());

const clerk = (login: string) => anOfficeHolder(house, { login, office: 'clerk', kato });
const markIn = (cookie: string | undefined) => markOf(cookie!.split('=')[1]!);
const standings = async (browser: ReturnType<typeof aBrowser>) =>
  ((await browser.ask(identity.readSelf, { community })).body as { standings: string[] }).standings;

describe('a session', () => {
  it('is a cookie of this host alone, out of reach of scripts', async () => {
    const { operator } = await clerk('cookie');
    expect(operator).toBeDefined();
    const seen = await aBrowser(house).ask(identity.signIn, { login: 'cookie', password: GOOD_PASSWORD });
    expect(seen.cookie).toMatch(/^__Host-ortaq=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('is kept as a hash: the token itself is nowhere in the database', async () => {
    const { browser } = await clerk('hashed');
    const token = browser.cookie!.split('=')[1]!;
    const rows = await house.owner.query(
      `select encode(mark, 'escape') as mark, encode(mark, 'base64') as coded from identity.session`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('has a new token after signing in, and the old one is dead', async () => {
    const { browser } = await clerk('rotated');
    const before = browser.cookie!;
    await browser.ask(identity.signIn, { login: 'rotated', password: GOOD_PASSWORD });
    expect(browser.cookie).not.toBe(before);
    const answer = await house.app.inject({ url: '/api/self', headers: { cookie: before } });
    expect(answer.json()).toMatchObject({ person: null });
  });

  it('ends with signing out, also for a copy of the cookie', async () => {
    const { browser } = await clerk('leaving');
    const copy = browser.cookie!;
    const seen = await browser.ask(identity.signOut, {});
    expect([seen.status, browser.cookie]).toEqual([200, undefined]);
    const answer = await house.app.inject({ url: '/api/self', headers: { cookie: copy } });
    expect(answer.json()).toMatchObject({ person: null });
  });

  it('ends when it was not used for twelve hours', async () => {
    const { browser } = await clerk('idle');
    await house.owner.query(`update identity.session set expires_at = now() where mark = $1`, [markIn(browser.cookie)]);
    expect(await standings(browser)).toEqual([]);
  });

  it('lives on by being used, but never past its most days', async () => {
    const { browser } = await clerk('lively');
    const mark = markIn(browser.cookie);
    await house.owner.query(
      `update identity.session set seen_at = now() - interval '1 hour', expires_at = now() + interval '1 hour',
              begun_at = now() - interval '6 days 20 hours' where mark = $1`,
      [mark],
    );
    await standings(browser);
    const [row] = await house.owner.query(
      `select expires_at = begun_at + interval '7 days' as capped, seen_at > now() - interval '1 minute' as seen
       from identity.session where mark = $1`,
      [mark],
    );
    expect(row).toEqual({ capped: true, seen: true });
  });

  it('ends at once when an office of the person ends', async () => {
    const { browser, operator, appointment } = await clerk('dismissed');
    expect(await standings(browser)).toContain('clerk');
    await operator(identity.revokeCountryAppointment, { appointment });
    expect((await browser.ask(identity.readSelf, {})).body).toMatchObject({ person: null });
  });

  it('ends at once when the person is given another office', async () => {
    const { browser, operator } = await clerk('promoted');
    await operator(identity.grantCountryAppointment, { office: 'member', kato, name: 'x', login: 'promoted' });
    expect((await browser.ask(identity.readSelf, {})).body).toMatchObject({ person: null });
  });

  it('cannot be read by the role of the auditor', async () => {
    const { ORTAQ_DATABASE_AUDITOR_URL } = house.config;
    expect(new URL(ORTAQ_DATABASE_AUDITOR_URL).username).toBe('ortaq_auditor');
    const [row] = await house.owner.query(
      `select bool_or(has_table_privilege('ortaq_auditor', 'identity.' || t, 'select')) as may
       from unnest(array['session', 'credential', 'code', 'outbox', 'printed_code', 'passkey', 'passkey_challenge']) t`,
    );
    expect(row).toEqual({ may: false });
  });
});

describe('a one-time password', () => {
  it('opens a session that holds no office until it is changed', async () => {
    const operator = await house.person({ offices: [{ office: 'operator', kato: '000000000' }] });
    const { oneTimePassword } = await operator.call(identity.grantCountryAppointment, {
      office: 'clerk',
      kato,
      name: 'Жаңа',
      login: 'fresh',
    });
    const browser = aBrowser(house);
    const seen = await browser.ask(identity.signIn, { login: 'fresh', password: oneTimePassword! });
    expect(seen.body).toEqual({ mustChangePassword: true });
    expect(await standings(browser)).toEqual(['person']);
    await browser.ask(identity.changePassword, { current: oneTimePassword!, next: GOOD_PASSWORD });
    expect(await standings(browser)).toEqual(['person', 'clerk']);
  });

  it('is dead when it was not changed in time', async () => {
    const operator = await house.person({ offices: [{ office: 'operator', kato: '000000000' }] });
    const { oneTimePassword } = await operator.call(identity.grantCountryAppointment, {
      office: 'clerk',
      kato,
      name: 'Жаңа',
      login: 'late',
    });
    await house.owner.query(`update identity.credential set change_by = now() where login = 'late'`);
    const seen = await aBrowser(house).ask(identity.signIn, { login: 'late', password: oneTimePassword! });
    expect(seen.status).toBe(409);
  });
});
