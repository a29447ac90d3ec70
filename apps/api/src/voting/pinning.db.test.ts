import { voting } from '@ortaq/contract';
import { privateKeyOf, publicKeyOf } from '@ortaq/log';
import { newSeed, signStatement, toBase64url } from '@ortaq/token';
import { jwkOf, newIssuerKey } from '@ortaq/token/issuer';

import type { Poll } from '../testing/a-poll.ts';
import { aRollOffice, goodRoll } from '../testing/a-roll-office.ts';
import { issuerHash } from './issuers.store.ts';

const { house, village, where, clerk, akim, aPollWithoutRoll, send, freeze } = await aRollOffice();
const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });
const key = jwkOf(newIssuerKey());
const says = await privateKeyOf(newSeed());
const issuer = { ...key, address: 'https://audit.example', key: toBase64url(await publicKeyOf(says)) };
const refused = (code: string) => ({ problem: { reasons: [code] } });
let poll: Poll;
beforeEach(async () => {
  poll = await aPollWithoutRoll();
});
afterAll(() => house.close());

const pin = (what: typeof issuer | null, by = auditor) => by.call(voting.pinIssuer, { ...where(poll), issuer: what });
const read = () => house.visitor(voting.readIssuer, where(poll));
const pollTold = () => house.visitor(voting.readPoll, where(poll));

async function freezeOne() {
  const { id } = await send(clerk, poll, goodRoll);
  await akim.call(voting.confirmRoll, { ...where(poll), rollImport: id, entering: 2 });
  await freeze(poll);
}

async function toldOf(act: string) {
  const rows = await house.owner.query<{ body: string }[]>(
    `select body from audit.entry where act = $1 and body like '%' || $2 || '%' order by seq`,
    [act, poll.cycle],
  );
  return rows.map(({ body }) => (JSON.parse(body) as { what: Record<string, unknown> }).what);
}

describe('the second issuer of a vote', () => {
  it('is named by the auditor, and the log gets the hash of its key', async () => {
    expect(await pin(issuer)).toEqual({ hash: issuerHash(key) });
    expect(await read()).toEqual({
      isFixed: false,
      issuer: { address: issuer.address, hash: issuerHash(key), issued: null },
    });
    expect(await toldOf('voting.pinIssuer')).toEqual([
      { cycle: poll.cycle, issuer: { name: 'audit', ...issuer, hash: issuerHash(key) } },
    ]);
  });

  it('stamps nothing before the house has a key too', async () => {
    await pin(issuer);
    expect(await pollTold()).toMatchObject({ issuers: [], isSingleOperator: true });
  });

  it('stands in the poll and in the log beside the house once the roll is frozen', async () => {
    await pin(issuer);
    await freezeOne();
    const { issuers, isSingleOperator } = await pollTold();
    const { key: _, ...stamps } = issuer;
    expect(issuers).toEqual([
      { name: 'audit', ...stamps },
      expect.objectContaining({ name: 'council', address: null }),
    ]);
    expect(isSingleOperator).toBe(false);
    const [{ issuers: logged }] = (await toldOf('voting.freezeRoll')) as [{ issuers: { name: string }[] }];
    expect(logged).toEqual([
      { name: 'audit', ...issuer, hash: issuerHash(key) },
      { name: 'council', n: issuers[1]!.n, e: issuers[1]!.e, hash: issuerHash(issuers[1]!) },
    ]);
  });

  it('is replaced or taken away until then', async () => {
    await pin(issuer);
    await pin({ ...issuer, address: 'https://other.example' });
    expect((await read()).issuer).toMatchObject({ address: 'https://other.example' });
    await pin(null);
    expect((await read()).issuer).toBeNull();
    await freezeOne();
    expect(await pollTold()).toMatchObject({ issuers: [{ name: 'council' }], isSingleOperator: true });
  });

  it('can neither be named, changed nor taken away from then on, by the product or by its role in the database', async () => {
    await freezeOne();
    await expect(pin(issuer)).rejects.toMatchObject(refused('voting/roll-frozen'));
    const insert = `insert into voting.issuer_key (community_id, cycle_id, name, n, e, address, made_at) values ($1, $2, 'audit', 'n', 'e', 'https://x.example', now())`;
    await expect(house.owner.query(insert, [village.id, poll.cycle])).rejects.toThrow('the roll is frozen');

    poll = await aPollWithoutRoll();
    await pin(issuer);
    await freezeOne();
    await expect(pin(null)).rejects.toMatchObject(refused('voting/roll-frozen'));
    for (const sql of [
      'delete from voting.issuer_key where cycle_id = $1 and address is not null',
      `update voting.issuer_key set address = 'https://x.example' where cycle_id = $1 and address is not null`,
      `update voting.issuer_key set n = 'n' where cycle_id = $1 and address is not null`,
      'delete from voting.issuer_key where cycle_id = $1 and address is null',
    ])
      await expect(house.owner.query(sql, [poll.cycle])).rejects.toThrow(/frozen|only the number|stays/);
  });

  it('is named by nobody else, and not by what is no key or no address', async () => {
    await expect(pin(issuer, clerk)).rejects.toMatchObject(refused('identity/not-allowed'));
    await expect(pin({ ...issuer, n: 'AQAB' })).rejects.toMatchObject(refused('voting/issuer-key'));
    await expect(pin({ ...issuer, key: 'AQAB' })).rejects.toMatchObject(refused('voting/issuer-key'));
    await expect(pin({ ...issuer, address: 'http://audit.example' })).rejects.toMatchObject(
      refused('voting/issuer-address'),
    );
  });

  it('tells how many tokens it stamped once, after the close, signed by its key', async () => {
    const vote = 'ab'.repeat(32);
    const tell = async (issued: number, by = says) => {
      const { election } = await pollTold();
      const signature = toBase64url(await signStatement(by, { election, issued, vote }));
      return auditor.call(voting.tellIssued, { ...where(poll), issued, vote, signature });
    };
    await pin(issuer);
    await freezeOne();
    await expect(tell(2)).rejects.toMatchObject(refused('cycles/not-in-this-stage'));
    await house.owner.query(`alter table cycles.cycle disable trigger user`);
    await house.owner.query(`update cycles.cycle set phase = 'tally' where id = $1`, [poll.cycle]);
    await house.owner.query(`alter table cycles.cycle enable trigger user`);
    const another = await privateKeyOf(newSeed());
    await expect(tell(2, another)).rejects.toMatchObject(refused('voting/issuer-unsigned'));
    await tell(2);
    expect((await read()).issuer).toMatchObject({ issued: 2 });
    expect(await toldOf('voting.tellIssued')).toEqual([{ cycle: poll.cycle, issuer: 'audit', issued: 2, vote }]);
    await expect(tell(1)).rejects.toMatchObject(refused('voting/issuer-told'));
  });
});
