import { identity, type Problem } from '@ortaq/contract';

import { aBrowser, reasonsOf, type Seen } from '../testing/a-browser.ts';
import { aHouse, type House } from '../testing/a-house.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

let phones = 0;
const aPhone = () => `+7700555${String((phones += 1)).padStart(4, '0')}`;

async function codeOf(phone: string): Promise<string> {
  const [row] = await house.owner.query(
    `select slots ->> 'code' as code from identity.outbox where address = $1 order by id desc limit 1`,
    [phone],
  );
  return row.code as string;
}

async function send(phone: string): Promise<{ code: string; wrong: string }> {
  await aBrowser(house).ask(identity.requestCode, { phone, language: 'kk' });
  const code = await codeOf(phone);
  return { code, wrong: code === '000000' ? '111111' : '000000' };
}

const confirm = (phone: string, code: string) =>
  aBrowser(house).ask(identity.confirmCode, { phone, code, language: 'ru' });
const told = ({ body, status }: Seen) => ({ ...(body as Problem), status, trace: undefined });

describe('a one-time code', () => {
  it('has six digits and begins a session of a new person, whose language is the one of the page', async () => {
    const phone = aPhone();
    const { code } = await send(phone);
    expect(code).toMatch(/^\d{6}$/);
    const browser = aBrowser(house);
    const seen = await browser.ask(identity.confirmCode, { phone, code, language: 'ru' });
    expect([seen.body, seen.cookie]).toEqual([{ isNew: true }, expect.stringMatching(/^__Host-ortaq=/)]);
    const self = await browser.ask(identity.readSelf, {});
    expect(self.body).toMatchObject({
      person: { name: '', language: 'ru', phoneMasked: expect.stringMatching(/•••/) },
      standings: ['person'],
    });
  });

  it('brings a known phone back to its person', async () => {
    const phone = aPhone();
    const ids = [];
    for (let times = 0; times < 2; times += 1) {
      const { code } = await send(phone);
      const browser = aBrowser(house);
      await browser.ask(identity.confirmCode, { phone, code, language: 'kk' });
      ids.push(((await browser.ask(identity.readSelf, {})).body as { person: { id: string } }).person.id);
    }
    expect(ids[0]).toBe(ids[1]);
  });

  it('works once', async () => {
    const phone = aPhone();
    const { code } = await send(phone);
    expect((await confirm(phone, code)).status).toBe(200);
    expect(reasonsOf(await confirm(phone, code))).toEqual(['identity/code-wrong']);
  });

  it('works once even for ten who come at the same time', async () => {
    const phone = aPhone();
    const { code } = await send(phone);
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(phone, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is dead after five wrong tries', async () => {
    const phone = aPhone();
    const { code, wrong } = await send(phone);
    for (let tries = 0; tries < 5; tries += 1) await confirm(phone, wrong);
    expect(reasonsOf(await confirm(phone, code))).toEqual(['identity/code-wrong']);
  });

  it('lives through four wrong tries', async () => {
    const phone = aPhone();
    const { code, wrong } = await send(phone);
    for (let tries = 0; tries < 4; tries += 1) await confirm(phone, wrong);
    expect((await confirm(phone, code)).status).toBe(200);
  });

  it('is dead after ten minutes by the clock of the database', async () => {
    const phone = aPhone();
    const { code } = await send(phone);
    const [row] = await house.owner.query(
      `select max(expires_at) between now() + interval '9 minutes' and now() + interval '10 minutes' as ten from identity.code`,
    );
    expect(row).toEqual({ ten: true });
    await house.owner.query('update identity.code set expires_at = now()');
    expect(reasonsOf(await confirm(phone, code))).toEqual(['identity/code-wrong']);
  });

  it('stays alive when a newer one is sent, for messages come late', async () => {
    const phone = aPhone();
    const older = await send(phone);
    await send(phone);
    expect((await confirm(phone, older.code)).status).toBe(200);
  });

  it('dies with the others of its phone once one of them was used', async () => {
    const phone = aPhone();
    const older = await send(phone);
    const newer = await send(phone);
    expect((await confirm(phone, newer.code)).status).toBe(200);
    expect(reasonsOf(await confirm(phone, older.code))).toEqual(['identity/code-wrong']);
  });

  it('lends no tries to an older one', async () => {
    const phone = aPhone();
    const { code, wrong } = await send(phone);
    for (let tries = 0; tries < 5; tries += 1) await confirm(phone, wrong);
    const newer = await send(phone);
    if (newer.code !== code) expect((await confirm(phone, code)).status).toBe(409);
    expect((await confirm(phone, newer.code)).status).toBe(200);
  });

  it('opens no other phone', async () => {
    const [mine, other] = [aPhone(), aPhone()];
    const { code } = await send(mine);
    await send(other);
    if (code !== (await codeOf(other))) expect((await confirm(other, code)).status).toBe(409);
    expect((await confirm(mine, code)).status).toBe(200);
  });

  it('is sent with the same answer to a known and an unknown phone, and refused alike', async () => {
    const [known, unknown] = [aPhone(), aPhone()];
    await confirm(known, (await send(known)).code);
    const ask = (phone: string) => aBrowser(house).ask(identity.requestCode, { phone, language: 'kk' });
    expect(told(await ask(known))).toEqual(told(await ask(unknown)));
    const wrong = '000000';
    expect(told(await confirm(aPhone(), wrong))).toEqual(told(await confirm(aPhone(), wrong)));
  });

  it('is sent three times in ten minutes, not four', async () => {
    const phone = aPhone();
    const ask = () => aBrowser(house).ask(identity.requestCode, { phone, language: 'kk' });
    const statuses = [];
    for (let times = 0; times < 4; times += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it('is kept as a keyed mark, and so is the phone', async () => {
    const phone = aPhone();
    const { code } = await send(phone);
    const [row] = await house.owner.query(
      `select bool_or(position(convert_to($1, 'UTF8') in code_mark) > 0 or position(convert_to($2, 'UTF8') in phone_mark) > 0) as plain from identity.code`,
      [code, phone],
    );
    expect(row).toEqual({ plain: false });
  });
});

describe('a session begun by a code', () => {
  it('holds no office, whatever offices the person has', async () => {
    const phone = aPhone();
    const browser = aBrowser(house);
    await browser.ask(identity.confirmCode, { phone, code: (await send(phone)).code, language: 'kk' });
    const { id } = ((await browser.ask(identity.readSelf, {})).body as { person: { id: string } }).person;
    await house.owner.query(
      `insert into identity.appointment (id, person_id, office, kato) values ('019a0000-0000-7000-8000-00000000000a', $1, 'operator', '000000000')`,
      [id],
    );
    expect(((await browser.ask(identity.readSelf, {})).body as { standings: string[] }).standings).toEqual(['person']);
  });
});

describe('moving to another phone', () => {
  async function aPersonWith(phone: string) {
    const browser = aBrowser(house);
    await browser.ask(identity.confirmCode, { phone, code: (await send(phone)).code, language: 'kk' });
    return browser;
  }

  it('takes a code of the new phone', async () => {
    const [before, after] = [aPhone(), aPhone()];
    const browser = await aPersonWith(before);
    const { code, wrong } = await send(after);
    expect(reasonsOf(await browser.ask(identity.changePhone, { phone: after, code: wrong }))).toEqual([
      'identity/code-wrong',
    ]);
    expect((await browser.ask(identity.changePhone, { phone: after, code })).status).toBe(200);
    const [row] = await house.owner.query(
      'select count(*)::integer as n from identity.person where phone in ($1, $2)',
      [before, after],
    );
    expect(row).toEqual({ n: 1 });
  });

  it('is refused when the phone is another person’s', async () => {
    const [mine, other] = [aPhone(), aPhone()];
    const browser = await aPersonWith(mine);
    await aPersonWith(other);
    const seen = await browser.ask(identity.changePhone, { phone: other, code: (await send(other)).code });
    expect(reasonsOf(seen)).toEqual(['identity/phone-of-another']);
  });
});
