import { identity, type OutputOf } from '@ortaq/contract';

import { Tidying } from './tidying.ts';
import { aBrowser, reasonsOf } from '../testing/a-browser.ts';
import { aCounter } from '../testing/a-counter.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aLock } from '../testing/a-lock.ts';
import { anOfficeHolder, GOOD_PASSWORD } from '../testing/an-office-holder.ts';
import { aVillage } from '../testing/a-village.ts';
import { byPhone } from '../testing/by-phone.ts';

const community = 'samal';
const kato = '991230000';
type Browser = ReturnType<typeof aBrowser>;
type Lock = ReturnType<typeof aLock>;

let house: House;
beforeAll(async () => {
  house = await aHouse({ ORTAQ_DEMO: '1' });
  await aVillage(house.owner);
  await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
});
afterAll(() => house.close());

let phones = 0;
const aResident = () => byPhone(house, `+7700556${String((phones += 1)).padStart(4, '0')}`);

const toMake = async (browser: Browser) =>
  (await browser.ask(identity.askToMakePasskey, {})).body as OutputOf<typeof identity.askToMakePasskey>;
const toSign = async () =>
  (await aBrowser(house).ask(identity.askForPasskey, {})).body as OutputOf<typeof identity.askForPasskey>;

const make = async (browser: Browser, lock: Lock, misdeeds: Parameters<Lock['make']>[1] = {}) =>
  browser.ask(identity.makePasskey, { credential: lock.make(await toMake(browser), misdeeds) });

/** Comes with the device on another day, in a browser that knows nothing. */
async function come(lock: Lock, misdeeds: Parameters<Lock['sign']>[1] = {}) {
  const browser = aBrowser(house);
  const seen = await browser.ask(identity.signInByPasskey, { credential: lock.sign(await toSign(), misdeeds) });
  return { browser, seen };
}

const selfOf = async (browser: Browser) =>
  (await browser.ask(identity.readSelf, { community })).body as OutputOf<typeof identity.readSelf>;
const keysOf = async (browser: Browser) =>
  ((await browser.ask(identity.listPasskeys, {})).body as OutputOf<typeof identity.listPasskeys>).passkeys;
const UNKNOWN = ['identity/passkey-unknown'];

describe('a passkey', () => {
  it('is asked for of a device that finds it by itself and opens by its lock, for this host', async () => {
    expect(await toMake(await aResident())).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(await toSign()).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  });

  it('brings its person back, and both days are seen', async () => {
    const [resident, lock] = [await aResident(), aLock()];
    expect((await make(resident, lock)).status).toBe(200);
    expect(await keysOf(resident)).toMatchObject([{ usedAt: null }]);
    const { browser, seen } = await come(lock);
    expect([seen.status, seen.cookie]).toEqual([200, expect.stringMatching(/^__Host-ortaq=/)]);
    expect((await selfOf(browser)).person?.id).toBe((await selfOf(resident)).person!.id);
    expect(await keysOf(browser)).toMatchObject([{ madeAt: expect.any(String), usedAt: expect.any(String) }]);
  });

  it('is told to the phone of its person: somebody else may have sat there for a minute', async () => {
    const phone = '+77005569999';
    await make(await byPhone(house, phone), aLock());
    const rows = await house.owner.query('select template from identity.outbox where address = $1 order by id', [
      phone,
    ]);
    expect(rows.map(({ template }: { template: string }) => template)).toEqual([
      'identity.message.code',
      'identity.message.passkey-made',
    ]);
  });

  it('made by a code never opens an office, whatever its person holds', async () => {
    const [resident, lock] = [await aResident(), aLock()];
    await make(resident, lock);
    await house.owner.query(
      `insert into identity.appointment (id, person_id, office, kato) values (gen_random_uuid(), $1, 'clerk', $2)`,
      [(await selfOf(resident)).person!.id, kato],
    );
    expect((await selfOf((await come(lock)).browser)).standings).toEqual(['person']);
  });

  it('made in a session of a password opens the office', async () => {
    const { browser } = await anOfficeHolder(house, { login: 'touching', office: 'clerk', kato });
    const lock = aLock();
    await make(browser, lock);
    expect((await selfOf((await come(lock)).browser)).standings).toEqual(['person', 'clerk']);
  });

  it('made after a printed code opens a day at most, and ends with the next paper', async () => {
    const at = aCounter(house);
    const { iin, code, personId } = await at.holder();
    const [browser, lock] = [aBrowser(house), aLock()];
    await browser.ask(identity.signInByPrintedCode, { iin, code });
    await make(browser, lock);
    const { seen } = await come(lock);
    expect(seen.cookie).toContain('Max-Age=86400;');
    await at.paper(personId, await at.clerk());
    expect(reasonsOf((await come(lock)).seen)).toEqual(UNKNOWN);
  });

  it('is not made as a person of the demo, whom everybody plays', async () => {
    const id = (await house.person()).id;
    await house.owner.query(
      `insert into identity.credential (person_id, login, hash) values ($1, 'demo-resident', '!')`,
      [id],
    );
    const browser = aBrowser(house);
    await browser.ask(identity.signInAsDemo, { role: 'resident' });
    expect(reasonsOf(await browser.ask(identity.askToMakePasskey, {}))).toEqual(['identity/passkey-in-demo']);
  });
});

describe('an answer of a device', () => {
  it.each([
    ['for another site', { origin: 'https://ortaq.example' }],
    ['for another host', { host: 'ortaq.example' }],
    ['behind a closed lock', { isLocked: true }],
    ['for another person', { handle: 'c29tZWJvZHk' }],
  ])('%s opens nothing', async (_, misdeeds) => {
    const lock = aLock();
    await make(await aResident(), lock);
    const { seen } = await come(lock, misdeeds);
    expect([reasonsOf(seen), seen.cookie]).toEqual([UNKNOWN, undefined]);
  });

  it.each([
    ['for another site', { origin: 'https://ortaq.example' }],
    ['behind a closed lock', { isLocked: true }],
  ])('%s makes no passkey', async (_, misdeeds) => {
    const resident = await aResident();
    expect(reasonsOf(await make(resident, aLock(), misdeeds))).toEqual(['identity/passkey-unproven']);
    expect(await keysOf(resident)).toEqual([]);
  });

  it('by a device that nobody made known is told like a wrong one', async () => {
    expect(reasonsOf((await come(aLock(), { handle: 'c29tZWJvZHk' })).seen)).toEqual(UNKNOWN);
  });

  it('whose counter went back opens nothing: the chip was copied', async () => {
    const lock = aLock();
    await make(await aResident(), lock);
    expect((await come(lock, { counter: 7 })).seen.status).toBe(200);
    expect(reasonsOf((await come(lock, { counter: 7 })).seen)).toEqual(UNKNOWN);
  });

  it('counts once, within five minutes, and not for a question that was put to make one', async () => {
    const [resident, lock] = [await aResident(), aLock()];
    await make(resident, lock);
    const send = (credential: ReturnType<Lock['sign']>) =>
      aBrowser(house).ask(identity.signInByPasskey, { credential });
    const asked = await toSign();
    expect((await send(lock.sign(asked))).status).toBe(200);
    expect(reasonsOf(await send(lock.sign(asked)))).toEqual(UNKNOWN);
    expect(reasonsOf(await send(lock.sign(await toMake(resident))))).toEqual(UNKNOWN);
    const late = await toSign();
    const [row] = await house.owner.query(
      `select expires_at between now() + interval '4 minutes' and now() + interval '5 minutes' as five
       from identity.passkey_challenge where challenge = $1`,
      [late.challenge],
    );
    expect(row).toEqual({ five: true });
    await house.owner.query('update identity.passkey_challenge set expires_at = now()');
    expect(reasonsOf(await send(lock.sign(late)))).toEqual(UNKNOWN);
  });

  it('is no longer waited for after its time, and the question is swept away', async () => {
    const { challenge } = await toSign();
    await house.owner.query(`update identity.passkey_challenge set expires_at = now() - interval '1 second'`);
    await house.app.get(Tidying).tidy();
    const rows = await house.owner.query('select from identity.passkey_challenge where challenge = $1', [challenge]);
    expect(rows).toEqual([]);
  });
});

describe('the end of a passkey', () => {
  it('is the end of what it opened, and of nothing else', async () => {
    const [resident, lock] = [await aResident(), aLock()];
    await make(resident, lock);
    const { browser } = await come(lock);
    const { id } = (await keysOf(resident))[0]!;
    expect((await resident.ask(identity.removePasskey, { passkey: id })).status).toBe(200);
    expect([(await selfOf(browser)).person, (await selfOf(resident)).person === null]).toEqual([null, false]);
    expect(reasonsOf((await come(lock)).seen)).toEqual(UNKNOWN);
  });

  it('is in nobody else’s hand', async () => {
    const [resident, lock] = [await aResident(), aLock()];
    await make(resident, lock);
    const { id } = (await keysOf(resident))[0]!;
    const seen = await (await aResident()).ask(identity.removePasskey, { passkey: id });
    expect([seen.status, (await keysOf(resident)).length]).toEqual([404, 1]);
  });

  it('comes with a new password, but the session in which it is set stays', async () => {
    const { browser } = await anOfficeHolder(house, { login: 'renewing', office: 'clerk', kato });
    const lock = aLock();
    await make(browser, lock);
    const again = (await come(lock)).browser;
    const next = 'мүлде жаңа құлып 42';
    expect((await again.ask(identity.changePassword, { current: GOOD_PASSWORD, next })).status).toBe(200);
    expect((await selfOf(again)).standings).toContain('clerk');
    expect(reasonsOf((await come(lock)).seen)).toEqual(UNKNOWN);
  });

  it('comes with a password that another gives', async () => {
    const { browser, operator, appointment } = await anOfficeHolder(house, { login: 'reset', office: 'clerk', kato });
    const lock = aLock();
    await make(browser, lock);
    await operator(identity.resetCountryPassword, { appointment });
    expect(reasonsOf((await come(lock)).seen)).toEqual(UNKNOWN);
  });

  it('comes when the office moves the phone by which it was made', async () => {
    const at = aCounter(house);
    const phone = '+77005567777';
    const { iin } = await at.resident({ phone });
    const lock = aLock();
    await make(await byPhone(house, phone), lock);
    const { call } = await at.clerk();
    await call(identity.verifyResident, { community, name: 'Ержан Тест', phone: null, iin });
    expect(reasonsOf((await come(lock)).seen)).toEqual(UNKNOWN);
  });
});
