import { identity } from '@ortaq/contract';

import { Database } from '../platform/database.ts';
import { uuidv7 } from '../platform/ids.ts';
import { Seals } from '../platform/seals.ts';
import { aBrowser, reasonsOf } from '../testing/a-browser.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';
import { anIin } from '../testing/an-iin.ts';
import { byPhone } from '../testing/by-phone.ts';
import { registerIn } from './register.store.ts';

const community = 'samal';

let house: House;
let village: { id: string; kato: string };
beforeAll(async () => {
  house = await aHouse();
  village = await aVillage(house.owner);
  await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
});
afterAll(() => house.close());

let phones = 0;
const aStranger = () => ({ iin: anIin(), phone: `+7700555${String((phones += 1)).padStart(4, '0')}` });

const aClerk = async () => (await house.person({ offices: [{ office: 'clerk', kato: village.kato }] })).call;

const signedIn = (phone: string) => byPhone(house, phone);

const standings = async (browser: ReturnType<typeof aBrowser>) =>
  ((await browser.ask(identity.readSelf, { community })).body as { standings: string[] }).standings;

async function onRegister(iin: string, phone: string | null, name = 'Әлия Тест') {
  const seals = new Seals(house.config);
  const known = {
    iinMark: seals.mark(iin),
    phoneMark: phone === null ? null : seals.mark(phone),
    name,
    settlementId: null,
  };
  await house.app
    .get(Database)
    .change(village.id as never, (manager) => registerIn({ manager, community: village as never, seals }).put([known]));
}

describe('confirming that one lives in a village', () => {
  it('makes a resident of whom the register knows with this phone, under the name it has', async () => {
    const { iin, phone } = aStranger();
    await onRegister(iin, phone);
    const browser = await signedIn(phone);
    expect(await standings(browser)).toEqual(['person']);
    expect((await browser.ask(identity.confirmResidency, { community, iin })).status).toBe(200);
    expect(await standings(browser)).toEqual(['person', 'resident']);
    const self = (await browser.ask(identity.readSelf, {})).body;
    expect(self).toMatchObject({ person: { name: 'Әлия Тест', residentOf: [{ slug: 'samal' }] } });
  });

  it.each([
    ['is not on the register', undefined],
    ['is there with another phone', '+77005559999'],
    ['is there without a phone', null],
  ])('is refused alike when the number %s', async (_, known) => {
    const { iin, phone } = aStranger();
    if (known !== undefined) await onRegister(iin, known);
    const browser = await signedIn(phone);
    const seen = await browser.ask(identity.confirmResidency, { community, iin });
    expect([reasonsOf(seen), await standings(browser)]).toEqual([['identity/not-on-register'], ['person']]);
  });

  it('does not tell that somebody holds a number to who is not vouched for', async () => {
    const holder = aStranger();
    await (
      await aClerk()
    )(identity.verifyResident, { community, name: 'Ержан Тест', ...holder });
    const browser = await signedIn(aStranger().phone);
    const seen = await browser.ask(identity.confirmResidency, { community, iin: holder.iin });
    expect(reasonsOf(seen)).toEqual(['identity/not-on-register']);
  });

  it('is refused to a person who is known under another number', async () => {
    const [known, other] = [aStranger(), aStranger()];
    await onRegister(other.iin, known.phone);
    await (
      await aClerk()
    )(identity.verifyResident, { community, name: 'Ержан Тест', ...known });
    const browser = await signedIn(known.phone);
    expect(reasonsOf(await browser.ask(identity.confirmResidency, { community, iin: other.iin }))).toEqual([
      'identity/other-iin',
    ]);
  });

  it.each(['850615100008', '85061510000', '850615100007x', '000000000000'])(
    'does not take «%s» for a number',
    async (iin) => {
      const browser = await signedIn(aStranger().phone);
      expect((await browser.ask(identity.confirmResidency, { community, iin })).status).toBe(422);
    },
  );

  it('is tried ten times a day', async () => {
    const { iin, phone } = aStranger();
    const browser = await signedIn(phone);
    const tried = async () => (await browser.ask(identity.confirmResidency, { community, iin })).status;
    const statuses = new Set<number>();
    for (let times = 0; times < 10; times += 1) statuses.add(await tried());
    expect([[...statuses], await tried()]).toEqual([[409], 429]);
  });
});

describe('verifying a resident at the counter', () => {
  const aVisitor = () => ({ community, name: 'Ержан Тест', ...aStranger() });

  it('makes a resident who then signs in by phone', async () => {
    const erzhan = aVisitor();
    const { personId } = await (await aClerk())(identity.verifyResident, erzhan);
    const browser = await signedIn(erzhan.phone);
    expect(await standings(browser)).toEqual(['person', 'resident']);
    expect((await browser.ask(identity.readSelf, {})).body).toMatchObject({ person: { id: personId } });
  });

  it('keeps the number as a mark, a sealed value and four digits, and nowhere in plain', async () => {
    const erzhan = aVisitor();
    const { personId } = await (await aClerk())(identity.verifyResident, erzhan);
    const [row] = await house.owner.query('select iin_sealed, iin_last4 from identity.person where id = $1', [
      personId,
    ]);
    expect([new Seals(house.config).open(row.iin_sealed), row.iin_last4]).toEqual([erzhan.iin, erzhan.iin.slice(-4)]);
    const [everything] = await house.owner.query(
      `select concat((select json_agg(p) from identity.person p), (select json_agg(e) from audit.entry e),
                     (select json_agg(o) from identity.outbox o), (select json_agg(j) from pgboss.job j)) as text`,
    );
    expect(everything.text).not.toContain(erzhan.iin);
  });

  it('leaves in the public log neither name nor phone nor number', async () => {
    const erzhan = aVisitor();
    await (
      await aClerk()
    )(identity.verifyResident, erzhan);
    const [entry] = await house.owner.query(
      `select body from audit.entry where act = 'identity.verifyResident' order by seq desc limit 1`,
    );
    expect(JSON.parse(entry.body).what).toEqual({ way: 'counter', isNew: true, movesPhone: false });
    for (const secret of [erzhan.name, erzhan.phone, erzhan.iin]) expect(entry.body).not.toContain(secret);
  });

  it('finds the person again by the number, moves the phone and warns the old one', async () => {
    const clerk = await aClerk();
    const erzhan = aVisitor();
    const before = await clerk(identity.verifyResident, erzhan);
    const browser = await signedIn(erzhan.phone);
    const after = await clerk(identity.verifyResident, { ...erzhan, phone: aStranger().phone });
    expect(after.personId).toBe(before.personId);
    expect((await browser.ask(identity.readSelf, {})).body).toMatchObject({ person: null });
    const [notice] = await house.owner.query(
      `select address from identity.outbox where template = 'identity.message.phone-moved' order by id desc`,
    );
    expect(notice.address).toBe(erzhan.phone);
  });

  it('takes the phone from an account that never showed a number', async () => {
    const clerk = await aClerk();
    const erzhan = aVisitor();
    const { phone } = aStranger();
    const known = await clerk(identity.verifyResident, erzhan);
    await signedIn(phone);
    const after = await clerk(identity.verifyResident, { ...erzhan, phone });
    expect(after.personId).toBe(known.personId);
    expect(await standings(await signedIn(phone))).toContain('resident');
  });

  it('gives an account of a phone alone its number and name', async () => {
    const erzhan = aVisitor();
    const browser = await signedIn(erzhan.phone);
    await (
      await aClerk()
    )(identity.verifyResident, erzhan);
    expect((await browser.ask(identity.readSelf, { community })).body).toMatchObject({
      person: { name: 'Ержан Тест' },
      standings: ['person', 'resident'],
    });
  });

  it('is refused when the phone is that of a person with another number', async () => {
    const clerk = await aClerk();
    const erzhan = aVisitor();
    await clerk(identity.verifyResident, erzhan);
    const other = { ...aVisitor(), phone: erzhan.phone };
    await expect(clerk(identity.verifyResident, other)).rejects.toThrow('identity/phone-of-another');
  });

  it('does not know the settlements of another village', async () => {
    const clerk = await aClerk();
    await expect(clerk(identity.verifyResident, { ...aVisitor(), settlementId: uuidv7() })).rejects.toThrow(
      'record/not-found',
    );
  });

  it('makes a resident of this village and of no other', async () => {
    const erzhan = aVisitor();
    await (
      await aClerk()
    )(identity.verifyResident, erzhan);
    const browser = await signedIn(erzhan.phone);
    const there = (await browser.ask(identity.readSelf, { community: 'bulaq' })).body;
    expect(there).toMatchObject({ standings: ['person'] });
  });

  it('shows the clerk whom the village knows: a masked phone, four digits', async () => {
    const clerk = await aClerk();
    const erzhan = { ...aVisitor(), name: 'Қайрат Тест' };
    await clerk(identity.verifyResident, erzhan);
    const { residents, total } = await clerk(identity.findResidents, { community, name: 'кайрат' });
    expect([total, residents[0]]).toMatchObject([
      1,
      { name: 'Қайрат Тест', iinLast4: erzhan.iin.slice(-4), way: 'counter' },
    ]);
    expect(residents[0]!.phoneMasked).not.toContain(erzhan.phone.slice(4, 8));
  });
});

describe('the register', () => {
  it('of one village cannot be read from another', async () => {
    await onRegister(aStranger().iin, null);
    const seen = (id: string) =>
      house.app.get(Database).look(id as never, (manager) => manager.query<unknown[]>('select from identity.register'));
    expect([(await seen(village.id)).length > 0, (await seen(uuidv7())).length]).toEqual([true, 0]);
  });
});
