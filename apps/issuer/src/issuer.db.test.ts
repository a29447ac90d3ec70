import { checkDigit } from '@ortaq/domain/identity';
import { fromBase64url, issuerKeyFrom, newSeed, requestToken, toBase64url } from '@ortaq/token';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

import { IssuanceEntity } from './issuance.entity.ts';
import { SlipEntity } from './slip.entity.ts';
import { ADDRESS, anIssuer, ELECTION, rollOfTwo, SITE } from './testing/an-issuer.ts';
import { TryEntity } from './try.entity.ts';
import { VoteEntity } from './vote.entity.ts';
import { VoterEntity } from './voter.entity.ts';
import { Votes } from './votes.ts';

const issuer = await anIssuer();
const { ask, command, file, codesOf, owner } = issuer;
afterAll(() => issuer.close());

await command('open', ELECTION, '2099-03-08T18:00:00+05:00');
await command('roll', ELECTION, await file('roll.csv', rollOfTwo));
const codes = await codesOf(rollOfTwo);
const { n, e } = (await issuer.state()).json<{ n: string; e: string }>();

/** What the device of a person sends to be signed, and how it makes a token of the answer. */
const aRequest = () => requestToken(newSeed(), { id: ELECTION, issuers: [issuerKeyFrom({ n, e })!] });
const blindedBy = async () => toBase64url((await aRequest()).blinded[0]!);
const refused = (status: number, code: string) => ({ status, code });
const answered = async (body: object, headers = {}) => {
  const answer = await ask(body, headers);
  return refused(answer.statusCode, answer.json<{ reasons?: string[] }>().reasons?.[0] ?? '');
};

/** A person of their own for one test: on the roll, with a code. */
let serial = 100;
async function aPerson() {
  let iin = '';
  while (iin === '') {
    const body = `85061510${serial++}`;
    const digit = checkDigit(body);
    if (digit !== null) iin = `${body}${digit}`;
  }
  const roll = `ЖСН;Аты-жөні\r\n${iin};Сынақ Адам`;
  await command('roll', ELECTION, await file('one.csv', roll));
  return { iin, roll, code: (await codesOf(roll)).get(iin.slice(-4))! };
}

describe('the issuer of the audit commission', () => {
  it('stamps the token of who has a code, and the stamp is good', async () => {
    const { code } = await aPerson();
    const request = await aRequest();
    const answer = await ask({ election: ELECTION, code, blinded: toBase64url(request.blinded[0]!) });
    expect(answer.statusCode).toBe(200);
    const token = await request.finish([fromBase64url(answer.json<{ signed: string }>().signed)!]);
    expect(token?.stamps).toHaveLength(1);
  });

  it('answers the same question with the same answer, and another one with a refusal', async () => {
    const { code } = await aPerson();
    const body = { election: ELECTION, code, blinded: await blindedBy() };
    const [first, again] = [await ask(body), await ask({ ...body, code: code.toLowerCase().replaceAll(' ', '-') })];
    expect(again.json()).toEqual(first.json());
    expect(await answered({ ...body, blinded: await blindedBy() })).toEqual(refused(409, 'voting/issuer-taken'));
  });

  it('asked twenty times at once gives one person one stamp', async () => {
    const { code } = await aPerson();
    const before = (await issuer.state()).json<{ issued: number }>().issued;
    const all = await Promise.all(
      Array.from({ length: 20 }, async () => answered({ election: ELECTION, code, blinded: await blindedBy() })),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await issuer.state()).json()).toMatchObject({ issued: before + 1 });
  });

  it('opens nothing to an identity number alone, to no code and to a wrong one', async () => {
    const { iin, code } = await aPerson();
    const blinded = await blindedBy();
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    for (const typed of [iin, '', wrong, 'ABCD EFGH JKMN PQRS'])
      expect(await answered({ election: ELECTION, code: typed, blinded })).toEqual(refused(409, 'voting/issuer-code'));
    expect(await answered({ election: 'other/2027', code, blinded })).toEqual(refused(409, 'voting/issuer-code'));
  });

  it('locks a slip after ten wrong codes, and a new one opens again', async () => {
    const { code, roll, iin } = await aPerson();
    const blinded = await blindedBy();
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    for (let tries = 0; tries < 10; tries += 1) await ask({ election: ELECTION, code: wrong, blinded });
    expect(await answered({ election: ELECTION, code, blinded })).toEqual(refused(409, 'voting/issuer-locked'));
    const fresh = (await codesOf(roll, ELECTION, '--again')).get(iin.slice(-4))!;
    expect(await answered({ election: ELECTION, code, blinded })).toEqual(refused(409, 'voting/issuer-code'));
    expect(await answered({ election: ELECTION, code: fresh, blinded })).toMatchObject({ status: 200 });
    expect(await codesOf(roll, ELECTION, '--again')).toEqual(new Map());
  });

  it('hears nobody for a while who tries sixty wrong codes, and everybody else', async () => {
    const { code } = await aPerson();
    const body = { election: ELECTION, code, blinded: await blindedBy() };
    const wrong = { ...body, code: 'ABCD EFGH JKMN PQRS' };
    for (let tries = 0; tries < 60; tries += 1) await ask(wrong, {}, '10.0.0.9');
    expect((await ask(body, {}, '10.0.0.9')).statusCode).toBe(429);
    expect((await ask(body, {}, '10.0.0.8')).statusCode).toBe(200);
  });

  it('signs nothing that a device cannot have blinded', async () => {
    const { code } = await aPerson();
    for (const blinded of ['AAAA', '_'.repeat(342)])
      expect(await answered({ election: ELECTION, code, blinded })).toEqual(refused(409, 'voting/token-form'));
    expect((await ask({ election: ELECTION, code, blinded: 'A', iin: '1' })).statusCode).toBe(422);
  });

  it('answers the pages of one site only', async () => {
    const { code } = await aPerson();
    const body = { election: ELECTION, code, blinded: await blindedBy() };
    expect(await answered(body, { origin: 'https://evil.example' })).toEqual(refused(403, 'identity/foreign-page'));
    const own = await ask(body, { origin: SITE });
    expect(own.headers).toMatchObject({ 'access-control-allow-origin': SITE, 'cache-control': 'no-store' });
    expect(own.headers['access-control-allow-credentials']).toBeUndefined();
    const preflight = (origin: string) => issuer.app.inject({ method: 'OPTIONS', url: '/stamps', headers: { origin } });
    expect((await preflight(SITE)).statusCode).toBe(204);
    expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('tells everybody its key and its numbers, and of no vote that it does not know', async () => {
    expect((await issuer.state()).json()).toMatchObject({ election: ELECTION, n, e, destroyedAt: null });
    expect((await issuer.state('other/2027')).statusCode).toBe(404);
  });
});

describe('what the issuer keeps', () => {
  it('is no identity number, no name and no code', async () => {
    const tables = ['vote', 'voter', 'slip', 'issuance', 'try'];
    const rows = await Promise.all(
      tables.map((table) => owner.query<object[]>(`select t::text from issuer.${table} t`)),
    );
    const text = JSON.stringify(rows);
    expect(codes.get('0007')).toMatch(/^(\w{4} ){3}\w{4}$/);
    for (const secret of ['850615100007', 'Айгүл', codes.get('0007')!.replaceAll(' ', '').slice(6)])
      expect(text).not.toContain(secret);
  });

  it('is in the very tables that the migrations make', async () => {
    const entities = [VoteEntity, VoterEntity, SlipEntity, IssuanceEntity, TryEntity];
    const source = await new DataSource({
      type: 'postgres',
      url: issuer.environment.ORTAQ_ISSUER_DATABASE_URL,
      entities,
    }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is pinned: neither the key nor the hour of a vote changes, and no line is taken back', async () => {
    for (const sql of [
      `update issuer.vote set closes_at = now() + interval '200 years'`,
      `update issuer.vote set n = 'n'`,
      'update issuer.vote set sealed = null, destroyed_at = now()',
      'delete from issuer.vote',
      'delete from issuer.issuance',
      'update issuer.voter set voter_mark = voter_mark',
      'truncate issuer.issuance',
    ])
      await expect(owner.query(sql)).rejects.toThrow(/append-only|destroyed after the close/);
  });
});

describe('the close', () => {
  const other = 'aqbulaq/2028';

  it('by the clock of this database ends stamping at once and then destroys the key', async () => {
    await command('open', other, '2099-03-08T18:00:00Z');
    await command('roll', other, await file('roll.csv', rollOfTwo));
    const [code] = (await codesOf(rollOfTwo, other)).values();
    await issuer.closeIn(-1, other);
    const body = { election: other, code, blinded: await blindedBy() };
    expect(await answered(body)).toEqual(refused(409, 'voting/issuer-closed'));
    const mark = (
      await owner.query<{ voter_mark: Buffer }[]>('select voter_mark from issuer.voter where election = $1', [other])
    )[0]!;
    await expect(
      owner.query(`insert into issuer.issuance values ($1, $2, '', '')`, [other, mark.voter_mark]),
    ).rejects.toThrow('the vote is closed');
    expect(await issuer.app.get(Votes).destroyDue()).toBe(1);
    expect((await issuer.state(other)).json()).toMatchObject({ destroyedAt: expect.any(String) });
    expect((await issuer.state()).json()).toMatchObject({ destroyedAt: null });
  });
});

describe('a command of the commission', () => {
  it('prints the line that the auditor enters, and opens no vote twice', async () => {
    const { code, said } = await command('open', 'aqbulaq/2029', '2099-03-08T18:00:00Z');
    expect(code).toBe(0);
    expect(JSON.parse(said.split('\n')[1]!)).toEqual({
      ...{ address: ADDRESS, n: expect.any(String), e: 'AQAB' },
      key: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await command('open', 'aqbulaq/2029', '2099-03-08T18:00:00Z')).toMatchObject({ code: 1 });
    expect(await command('open', 'aqbulaq/2030', 'tomorrow')).toMatchObject({ code: 1 });
  });

  it('names the lines of a roll that it leaves out', async () => {
    const roll = `${rollOfTwo}\r\n850615100008;Қате Сан\r\n850615100007;Әлиева Айгүл\r\n`;
    const { said } = await command('roll', ELECTION, await file('faulty.csv', roll));
    expect(said).toMatch(/0 people were added.*\n.*left out: 4, 5/);
  });

  it('writes codes where only their owner reads them, and over no file', async () => {
    const { roll } = await aPerson();
    const to = join(issuer.folder, 'taken.csv');
    await file('taken.csv', 'mine');
    expect(await command('codes', ELECTION, await file('one.csv', roll), to)).toMatchObject({ code: 1 });
    expect(readFileSync(to, 'utf8')).toBe('mine');
  });

  it('shows the state of every vote', async () => {
    expect((await command('state')).said).toContain(`${ELECTION}: closes 2099-03-08T13:00:00.000Z`);
  });
});
