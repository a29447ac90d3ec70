import { communities, identity } from '@ortaq/contract';

import { aBrowser } from '../testing/a-browser.ts';
import { aHouse, type House } from '../testing/a-house.ts';
import { aVillage } from '../testing/a-village.ts';
import { demoLogin } from './demo.queries.ts';

describe('the demo village', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse({ ORTAQ_DEMO: '1' });
    const village = await aVillage(house.owner);
    const { id } = await house.person({ offices: [{ office: 'clerk', kato: village.kato }] });
    await house.owner.query(`insert into identity.credential (person_id, login, hash) values ($1, $2, '!')`, [
      id,
      demoLogin('clerk'),
    ]);
  });
  afterAll(() => house.close());

  it('signs one in as the person of a role, with the rights of that role', async () => {
    const browser = aBrowser(house);
    await browser.ask(identity.signInAsDemo, { role: 'clerk' });
    const self = (await browser.ask(identity.readSelf, { community: 'samal' })).body;
    expect(self).toMatchObject({ standings: ['person', 'clerk'], isDemo: true });
  });

  it('has nobody for a role that was not seeded', async () => {
    expect((await aBrowser(house).ask(identity.signInAsDemo, { role: 'akim' })).status).toBe(404);
  });

  it('opens its people to no password', async () => {
    const seen = await aBrowser(house).ask(identity.signIn, { login: demoLogin('clerk'), password: '!' });
    expect(seen.status).toBe(409);
  });

  it('shows its messages instead of sending them', async () => {
    const browser = aBrowser(house);
    await browser.ask(identity.requestCode, { phone: '+77005550001', language: 'kk' });
    const { messages } = (await browser.ask(identity.readInbox, {})).body as {
      messages: { to: string; text: string }[];
    };
    expect(messages[0]).toMatchObject({
      to: '+7 700 555 00 01'.replaceAll(' ', '\u00a0'),
      text: expect.stringMatching(/^Ортақ: кіру коды – \d{6}\./),
    });
  });
});

describe('outside the demo', () => {
  it('neither the panel nor the inbox exists', async () => {
    const house = await aHouse();
    const browser = aBrowser(house);
    const statuses = [
      await browser.ask(identity.signInAsDemo, { role: 'clerk' }),
      await browser.ask(identity.readInbox, {}),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 404]);
    expect(await house.visitor(communities.findCommunities, {})).toMatchObject({ total: 0 });
    await house.close();
  });
});
