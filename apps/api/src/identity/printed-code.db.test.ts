import { identity, type Problem } from '@ortaq/contract';
import { createHash } from 'node:crypto';

import { aBrowser, reasonsOf, type Seen } from '../testing/a-browser.ts';
import { aHouseWithCounter, wrongCode } from '../testing/a-counter.ts';
import { anIin } from '../testing/an-iin.ts';

const community = 'samal';

const { house, village, at } = await aHouseWithCounter();
afterAll(() => house.close());

const told = ({ body, status, cookie }: Seen) => ({ ...(body as Problem), status, cookie, trace: undefined });
const WRONG = ['identity/printed-code-wrong'];

describe('an identity number alone opens nothing', () => {
  it('not as a sign-in of its own, whatever stands in the place of the code', async () => {
    const { iin } = await at.holder();
    for (const body of [{ iin }, { iin, code: '' }, { iin, code: iin }, { iin, code: '000000000000000' }]) {
      const payload = JSON.stringify(body);
      const headers = { 'content-type': 'application/json' };
      const seen = await house.app.inject({ method: 'POST', url: '/api/session/printed', headers, payload });
      expect([seen.statusCode, seen.headers['set-cookie']]).toEqual([422, undefined]);
    }
  });

  it('not with the code of another person', async () => {
    const [mine, other] = [await at.holder(), await at.holder()];
    expect(reasonsOf(await at.come(mine.iin, other.code))).toEqual(WRONG);
  });

  it('and whether somebody has the number, or a code, is told to nobody', async () => {
    const known = await at.come((await at.holder()).iin, wrongCode);
    const withoutCode = await at.come((await at.resident()).iin, wrongCode);
    const unknown = await at.come(anIin(), wrongCode);
    expect(told(withoutCode)).toEqual(told(known));
    expect(told(unknown)).toEqual(told(known));
    expect([known.status, reasonsOf(known), known.cookie]).toEqual([409, WRONG, undefined]);
  });
});

describe('a printed code', () => {
  it('with the number opens a resident’s pages for a day at most, and no office', async () => {
    const { iin, personId, code } = await at.holder();
    await house.owner.query(
      `insert into identity.appointment (id, person_id, office, kato) values (gen_random_uuid(), $1, 'clerk', $2)`,
      [personId, village.kato],
    );
    const browser = aBrowser(house);
    const seen = await browser.ask(identity.signInByPrintedCode, { iin, code });
    expect(seen.cookie).toMatch(/^__Host-ortaq=[\w-]{43}; Max-Age=86400;/);
    expect((await browser.ask(identity.readSelf, { community })).body).toMatchObject({
      person: { id: personId },
      standings: ['person', 'resident'],
    });
  });

  it('is used once, also by ten who come at the same time', async () => {
    const { iin, code } = await at.holder();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, seat) => at.come(iin, code, `192.0.2.${seat}`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(reasonsOf(await at.come(iin, code))).not.toEqual([]);
  });

  it('ends when another is printed, and so does what it opened', async () => {
    const { iin, personId, code } = await at.holder();
    const browser = aBrowser(house);
    await browser.ask(identity.signInByPrintedCode, { iin, code });
    const [older, newer] = [
      await at.paper(personId, await at.clerk()),
      await at.paper(personId, await at.clerk()),
    ] as const;
    expect((await browser.ask(identity.readSelf, {})).body).toMatchObject({ person: null });
    expect(reasonsOf(await at.come(iin, older.code!))).toEqual(WRONG);
    expect((await at.come(iin, newer.code!)).status).toBe(200);
  });

  it('ends with its tries', async () => {
    const { iin, code } = await at.holder();
    await house.owner.query('update identity.printed_code set tries_left = 1');
    await at.come(iin, wrongCode);
    expect(reasonsOf(await at.come(iin, code))).toEqual(WRONG);
  });

  it('ends after thirty days by the clock of the database', async () => {
    const { iin, personId, code } = await at.holder();
    const [row] = await house.owner.query(
      `select expires_at between now() + interval '29 days 23 hours' and now() + interval '30 days' as thirty
       from identity.printed_code where person_id = $1`,
      [personId],
    );
    expect(row).toEqual({ thirty: true });
    await house.owner.query('update identity.printed_code set expires_at = now()');
    expect(reasonsOf(await at.come(iin, code))).toEqual(WRONG);
  });

  it('is ended by a clerk of the village that gave it, and of no other', async () => {
    const { iin, personId, code } = await at.holder();
    const end = async (call: typeof house.visitor, of: string) =>
      call(identity.revokePrintedCode, { community: of, person: personId });
    await expect(end((await at.clerk('bulaq')).call, 'bulaq')).rejects.toThrow('record/not-found');
    const { call } = await at.clerk();
    expect((await call(identity.findResidents, { community, name: 'Ержан' })).residents).toContainEqual(
      expect.objectContaining({ personId, codeUntil: expect.any(String) }),
    );
    await end(call, community);
    expect(reasonsOf(await at.come(iin, code))).toEqual(WRONG);
    await expect(end(call, community)).rejects.toThrow('record/not-found');
  });

  it('is guessed ten times a day for one number, wherever one sits, and not more', async () => {
    const { iin, code } = await at.holder();
    for (let tries = 0; tries < 10; tries += 1) await at.come(iin, wrongCode, `203.0.113.${tries}`);
    await house.owner.query('update identity.printed_code set tries_left = 10');
    expect(reasonsOf(await at.come(iin, code, '203.0.113.99'))).toEqual(['identity/too-many-tries']);
  });

  it('is guessed sixty times in a quarter of an hour from one address', async () => {
    for (let tries = 0; tries < 60; tries += 1) await at.come(anIin(), wrongCode, '192.0.2.200');
    const { iin, code } = await at.holder();
    expect((await at.come(iin, code, '192.0.2.200')).status).toBe(429);
  });

  it('is nowhere in the database but as a mark that needs the key', async () => {
    const { code } = await at.holder();
    const [everything] = await house.owner.query(
      `select concat((select json_agg(c) from identity.printed_code c), (select json_agg(e) from audit.entry e),
                     (select json_agg(t) from identity.try t), (select json_agg(o) from identity.outbox o)) as text`,
    );
    expect(everything.text).not.toContain(code);
    expect(everything.text).not.toContain(createHash('sha256').update(code).digest('hex'));
    const [row] = await house.owner.query(
      `select has_table_privilege('ortaq_auditor', 'identity.printed_code', 'select') as may`,
    );
    expect(row).toEqual({ may: false });
  });
});
