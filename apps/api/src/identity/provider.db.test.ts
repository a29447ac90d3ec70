import { identity } from '@ortaq/contract';

import { Seals } from '../platform/seals.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { anIin } from '../testing/an-iin.ts';
import { type AProvider, aProvider, CLIENT, REDIRECT } from '../testing/a-provider.ts';
import { aTraveller, visit } from '../testing/a-traveller.ts';
import { aVillage } from '../testing/a-village.ts';

let provider: AProvider;
let house: House;
let village: Awaited<ReturnType<typeof aVillage>>;
beforeAll(async () => {
  provider = await aProvider();
  house = await aHouse(provider.settings);
  village = await aVillage(house.owner);
});
afterAll(async () => {
  await house.close();
  await provider.close();
});

const traveller = () => aTraveller(house, provider);
const peopleWith = (iin: string) =>
  house.owner.query('select * from identity.person where iin_last4 = $1', [iin.slice(-4)]);

describe('signing in by a provider of identities', () => {
  it('tells the name for the button', async () => {
    expect(await house.visitor(identity.readProvider, {})).toEqual({ name: 'Куәлік' });
  });

  it('goes there with state, nonce and the challenge of a secret that stays here', async () => {
    const { searchParams, origin } = new URL(await traveller().setOut());
    expect(origin).toBe(provider.issuer);
    const random = expect.stringMatching(/^[\w-]{43}$/);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: CLIENT,
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: 'openid profile',
      state: random,
      nonce: random,
      code_challenge: random,
      code_challenge_method: 'S256',
      prompt: 'login',
      ui_locales: 'kk',
    });
  });

  it('makes a new person of a number that nobody holds, and finds them by it the next time', async () => {
    const iin = anIin();
    const first = traveller();
    expect((await first.signIn({ iin, name: '  Әлия \n Тест ' })).body).toEqual({ isNew: true });
    const { person } = await first.self();
    expect(person).toMatchObject({ name: 'Әлия Тест', phoneMasked: null, residentOf: [] });

    const again = traveller();
    expect((await again.signIn({ iin, name: 'Басқа Ат' })).body).toEqual({ isNew: false });
    expect((await again.self()).person).toMatchObject({ id: person.id, name: 'Әлия Тест' });
  });

  it('keeps the number sealed and as a keyed mark only', async () => {
    const iin = anIin();
    await traveller().signIn({ iin });
    const rows = await peopleWith(iin);
    expect([rows.length, JSON.stringify(rows).includes(iin)]).toEqual([1, false]);
  });

  it('makes one person of two devices that come at once', async () => {
    const iin = anIin();
    const devices = [traveller(), traveller()];
    provider.next = { iin };
    const answers: string[] = [];
    for (const device of devices) answers.push(await visit(await device.setOut()));
    const told = await Promise.all(devices.map((device, at) => device.comeBack(answers[at]!)));
    expect(told.map(({ body }) => body.isNew).sort()).toEqual([false, true]);
    expect(await peopleWith(iin)).toHaveLength(1);
  });

  it('begins a session that opens no office, whatever offices the person holds', async () => {
    const person = traveller();
    await person.signIn({ iin: anIin() });
    const { id } = (await person.self()).person;
    await house.owner.query(
      `insert into identity.appointment (id, person_id, office, kato) values (gen_random_uuid(), $1, 'akim', $2)`,
      [id, village.kato],
    );
    const means = await house.owner.query('select means from identity.session where person_id = $1', [id]);
    expect([(await person.self('samal')).standings, means]).toEqual([['person'], [{ means: 'oidc' }]]);
  });
});

describe('a number that was proven', () => {
  it('makes a resident of whom the register has, whatever phone stands there', async () => {
    const [iin, other] = [anIin(), anIin()];
    for (const each of [iin, other])
      await house.owner.query(
        `insert into identity.register (community_id, iin_mark, name) values ($1, $2, 'Әлия Тест')`,
        [village.id, new Seals(house.config).mark(each)],
      );
    const person = traveller();
    await person.signIn({ iin });
    const confirm = async (number: string) =>
      (await person.ask('POST', '/communities/samal/residency', { iin: number })).body.reasons;
    expect(await confirm(other)).toEqual(['identity/not-on-register']);
    expect(await confirm(iin)).toBeUndefined();
    expect((await person.self('samal')).standings).toEqual(['person', 'resident']);
  });
});

describe('one who is signed in already', () => {
  /** A browser in which somebody without a name is signed in by other means; a number is theirs already where one is said. */
  async function signedIn(iin?: string) {
    const { id, cookie } = await house.person({ name: '' });
    const [name = '', value = ''] = cookie.split('=');
    const person = aTraveller(house, provider, new Map([[name, value]]));
    if (iin !== undefined) await person.signIn({ iin });
    return { id, person, token: value, tokenNow: () => person.cookies.get(name) };
  }

  it('is given the number, keeps the session that they have, and gets a name if they had none', async () => {
    const { id, person, token, tokenNow } = await signedIn();
    expect((await person.signIn({ iin: anIin(), name: 'Әлия Тест' })).body).toEqual({ isNew: false });
    expect(tokenNow()).toBe(token);
    expect((await person.self()).person).toMatchObject({ id, name: 'Әлия Тест' });
  });

  it('stays who they are when the number is theirs', async () => {
    const iin = anIin();
    const { person, token, tokenNow } = await signedIn(iin);
    expect((await person.signIn({ iin })).body).toEqual({ isNew: false });
    expect(tokenNow()).toBe(token);
  });

  it('is refused with the number of another account: two are never made one', async () => {
    const iin = anIin();
    await traveller().signIn({ iin });
    const { person } = await signedIn();
    expect((await person.signIn({ iin })).reasons).toEqual(['identity/provider-other-person']);
  });

  it('is refused with a number that has changed, and nobody new is made of it', async () => {
    const changed = anIin();
    const { person } = await signedIn(anIin());
    expect((await person.signIn({ iin: changed })).reasons).toEqual(['identity/provider-other-person']);
    expect(await peopleWith(changed)).toEqual([]);
  });
});
