import { identity, type Problem } from '@ortaq/contract';

import { aBrowser, reasonsOf, type Seen } from '../testing/a-browser.ts';
import { anOfficeHolder, GOOD_PASSWORD } from '../testing/an-office-holder.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
  await aVillage(house.owner);
});
afterAll(() => house.close());

const clerk = (login: string) => anOfficeHolder(house, { login, office: 'clerk', kato: '991230000' });
const told = ({ body, status }: Seen) => ({ ...(body as Problem), status, trace: undefined });

describe('signing in by password', () => {
  it('tells nobody whether a login exists', async () => {
    await clerk('aigul');
    const wrong = await aBrowser(house).ask(identity.signIn, { login: 'aigul', password: 'not the password' });
    const unknown = await aBrowser(house).ask(identity.signIn, { login: 'nobody', password: 'not the password' });
    expect(told(unknown)).toEqual(told(wrong));
    expect([reasonsOf(wrong), wrong.cookie]).toEqual([['identity/login-or-password-wrong'], undefined]);
  });

  it('accepts the password however its letters were composed', async () => {
    const { browser } = await clerk('composed');
    await browser.ask(identity.changePassword, { current: GOOD_PASSWORD, next: 'йод, қайың, 9 шелек' });
    const seen = await aBrowser(house).ask(identity.signIn, {
      login: 'composed',
      password: 'йод, қайың, 9 шелек'.normalize('NFD'),
    });
    expect(seen.status).toBe(200);
  });

  it('rests after ten wrong passwords of a login, also for the right one', async () => {
    await clerk('guessed');
    for (let tries = 0; tries < 10; tries += 1)
      await aBrowser(house, `192.0.2.${tries}`).ask(identity.signIn, { login: 'guessed', password: 'wrong' });
    const seen = await aBrowser(house, '192.0.2.99').ask(identity.signIn, {
      login: 'guessed',
      password: GOOD_PASSWORD,
    });
    expect([seen.status, reasonsOf(seen), (seen.body as Problem).facts]).toEqual([
      429,
      ['identity/too-many-tries'],
      { minutes: '15' },
    ]);
  });

  it('starts afresh after a right password', async () => {
    await clerk('forgiven');
    const tried = async (password: string) =>
      (await aBrowser(house, '203.0.113.5').ask(identity.signIn, { login: 'forgiven', password })).status;
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 9; tries += 1) expect(await tried('wrong')).toBe(409);
      expect(await tried(GOOD_PASSWORD)).toBe(200);
    }
  });

  it('is asked in the right shape', async () => {
    const seen = await aBrowser(house).ask(identity.signIn, { login: 'x', password: '' });
    expect([seen.status, (seen.body as Problem).fields?.map(({ path }) => path)]).toEqual([422, ['login', 'password']]);
  });

  it('leaves no plain trace of who tried', async () => {
    await aBrowser(house, '203.0.113.77').ask(identity.signIn, { login: 'traced', password: 'x' });
    const rows = JSON.stringify(await house.owner.query('select * from identity.try'));
    expect(rows).not.toMatch(/traced|203\.0\.113\.77/);
  });
});

describe('changing a password', () => {
  it.each([
    ['too short a one', 'жеті қой 7', 'identity/password-short'],
    ['one that is easy to guess', 'aaaaaaaaaaaaaaaa', 'identity/password-guessable'],
    ['one with the login in it', 'keeper and some more', 'identity/password-guessable'],
    ['the old one', GOOD_PASSWORD, 'identity/password-same'],
  ])('refuses %s', async (_, next, reason) => {
    const login = `keeper${next.length}`;
    const { browser } = await clerk(login);
    const seen = await browser.ask(identity.changePassword, {
      current: GOOD_PASSWORD,
      next: next.replace('keeper', login),
    });
    expect(reasonsOf(seen)).toEqual([reason]);
  });

  it('asks for the current one', async () => {
    const { browser } = await clerk('current');
    const seen = await browser.ask(identity.changePassword, { current: 'wrong', next: 'мүлде жаңа құлып 42' });
    expect(reasonsOf(seen)).toEqual(['identity/password-wrong']);
  });

  it('ends the other sessions of the person and keeps this one', async () => {
    const { browser } = await clerk('two');
    const other = aBrowser(house);
    await other.ask(identity.signIn, { login: 'two', password: GOOD_PASSWORD });
    await browser.ask(identity.changePassword, { current: GOOD_PASSWORD, next: 'мүлде жаңа құлып 42' });
    const person = async (who: typeof other) =>
      ((await who.ask(identity.readSelf, {})).body as { person: unknown }).person;
    expect([await person(other), (await person(browser)) !== null]).toEqual([null, true]);
  });
});
