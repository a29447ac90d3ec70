import { aHouse, type House } from '../testing/a-house.ts';
import { anIin } from '../testing/an-iin.ts';
import { type AProvider, aProvider } from '../testing/a-provider.ts';
import { aTraveller, visit } from '../testing/a-traveller.ts';

const ATTEMPT = '__Host-ortaq-provider';

let provider: AProvider;
let house: House;
beforeAll(async () => {
  provider = await aProvider();
  house = await aHouse(provider.settings);
});
afterAll(async () => {
  await house.close();
  await provider.close();
});

const traveller = (cookies?: Map<string, string>) => aTraveller(house, provider, cookies);

/** Somebody at the provider, with the answer in their hand. */
async function onTheWayBack() {
  const person = traveller();
  const address = await person.setOut();
  provider.next = { iin: anIin() };
  return { person, answer: await visit(address) };
}

const countPeople = async () => (await house.owner.query('select count(*)::int as n from identity.person'))[0].n;

describe('an answer of the provider', () => {
  it('is not taken from a browser that did not set out: no link signs anybody in as somebody else', async () => {
    const { answer } = await onTheWayBack();
    const victim = traveller();
    expect((await victim.comeBack(answer)).reasons).toEqual(['identity/provider-expired']);
    await victim.setOut();
    expect((await victim.comeBack(answer)).reasons).toEqual(['identity/provider-other-attempt']);
    expect([...victim.cookies]).toEqual([]);
  });

  it('is taken once by the browser, and once by the provider', async () => {
    const { person, answer } = await onTheWayBack();
    const before = new Map(person.cookies);
    expect((await person.comeBack(answer)).status).toBe(200);
    expect((await person.comeBack(answer)).reasons).toEqual(['identity/provider-expired']);
    expect((await traveller(before).comeBack(answer)).reasons).toEqual(['identity/provider-unproven']);
  });

  it('is not taken when the attempt was changed', async () => {
    const { person, answer } = await onTheWayBack();
    const sealed = person.cookies.get(ATTEMPT)!;
    person.cookies.set(ATTEMPT, `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`);
    expect((await person.comeBack(answer)).reasons).toEqual(['identity/provider-expired']);
  });

  it.each([
    ['another nonce', 'nonce', 'identity/provider-unproven'],
    ['another challenge', 'code_challenge', 'identity/provider-unproven'],
    ['another state', 'state', 'identity/provider-other-attempt'],
  ])('is not believed when it was asked for with %s', async (_, parameter, reason) => {
    const person = traveller();
    const address = new URL(await person.setOut());
    address.searchParams.set(parameter, 'x'.repeat(43));
    provider.next = { iin: anIin() };
    const { status, reasons } = await person.comeBack(await visit(address.href));
    expect([status, reasons, [...person.cookies]]).toEqual([409, [reason], []]);
  });

  it.each([
    ['tells that the person cancelled', null, 'identity/provider-cancelled'],
    ['has no number', { name: 'Әлия Тест' }, 'identity/provider-no-iin'],
    ['has a number with a wrong check digit', { iin: '850615100008' }, 'identity/provider-no-iin'],
    ['has a number that is no text', { iin: 850615100007 }, 'identity/provider-no-iin'],
  ])('signs nobody in when it %s', async (_, claims, reason) => {
    const before = await countPeople();
    const person = traveller();
    expect((await person.signIn(claims)).reasons).toEqual([reason]);
    expect([await countPeople(), [...person.cookies]]).toEqual([before, []]);
  });

  it.each(['', 'state', 'code=1&code=2', 'error=%00', 'iss=https://evil.example', 'code=1', 'response=x'])(
    'is no fault of ours, whatever it says: «%s»',
    async (said) => {
      const person = traveller();
      const state = new URL(await person.setOut()).searchParams.get('state')!;
      const { status, reasons } = await person.comeBack(`state=${state}&${said}`);
      expect([status, reasons]).toEqual([409, ['identity/provider-unproven']]);
    },
  );

  it('is counted by the address it comes from', async () => {
    const person = traveller();
    await person.comeBack('code=1&state=1');
    await house.owner.query(`update identity.try set points = 100 where key like 'provider-from:%'`);
    const { status, reasons } = await person.comeBack('code=1&state=1');
    await house.owner.query(`delete from identity.try where key like 'provider-from:%'`);
    expect([status, reasons]).toEqual([429, ['identity/too-many-tries']]);
  });
});
