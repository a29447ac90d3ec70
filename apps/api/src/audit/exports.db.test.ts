import { audit, tally } from '@ortaq/contract';
import { parse } from 'csv-parse/sync';
import excel from 'exceljs';
import { createHash } from 'node:crypto';

import { Database } from '../platform/database.ts';
import type { TestPerson } from '../testing/a-review.ts';
import { aSpending } from '../testing/a-spending.ts';

const { house, village, akim, clerk, works, make, enter, confirm } = await aSpending();
afterAll(() => house.close());

const auditorAt = (kato: string) => house.person({ offices: [{ office: 'auditor', kato }], name: 'Сынақ Аудитор' });
const auditor = await auditorAt(village.kato);

const of = await works([1000n]);
const contract = await make.contract(of, 800, { number: '27-04/2' });
await make.acceptance(of, contract, 605);
const payment = await make.payment(of, contract, 405);
await confirm(await enter.reversal(of, payment), 405);

async function taken(kind: string, by: TestPerson = auditor, language = 'kk') {
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/communities/${village.slug}/exports/${kind}`,
    headers: { cookie: by.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: `language=${language}`,
  });
  return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
}

const latest = async () => (await auditor.call(audit.listExports, { community: village.slug })).exports[0]!;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the spending as CSV', () => {
  it('has every movement of the ledger in its order, as plain RFC 4180', async () => {
    const { bytes, headers } = await taken('spending.csv');
    expect(headers['content-disposition']).toContain('samal-spending.csv');
    expect(headers['content-type']).toContain('text/csv');
    const text = bytes.toString('utf8');
    expect(text.charCodeAt(0)).toBe('n'.charCodeAt(0));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const rows = parse<Record<string, string>>(bytes, { columns: true });
    expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, at) => at + 1));
    expect(rows.map(({ movement, amount }) => `${movement} ${amount}`)).toEqual([
      'open 100.00',
      'adopt 10.00',
      'contract 8.00',
      'accept 6.05',
      'pay 4.05',
      'pay -4.05',
    ]);
    expect(rows.at(-1)).toMatchObject({
      reverses: '5',
      from_account: 'paid',
      to_account: 'accepted',
      contract_number: '27-04/2',
      supplier: '«Нұрлы Көше» ЖШС',
      entered_by: 'Сынақ Маман',
      confirmed_by: 'Сынақ Әкім',
    });
    expect(rows[2]!['at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(rows[2]!['document_sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is in the log before it leaves, and with its hash when it was given whole', async () => {
    const { bytes } = await taken('spending.csv');
    expect(await latest()).toMatchObject({
      file: 'samal-spending.csv',
      rows: 6,
      bytes: bytes.length,
      sha256: sha256(bytes),
    });
  });

  it('knows nothing of another village', async () => {
    const { bytes } = await taken('spending.csv');
    const { rowCount } = await house.app.get(Database).auditorPool.query('select from audit.spending_export');
    expect(rowCount).toBe(0);
    expect(parse(bytes, { columns: true })).toHaveLength(6);
  });
});

describe('the spending as a spreadsheet', () => {
  it.each([
    ['kk', 'Шығын', 'Сома, теңге', 'төленді'],
    ['ru', 'Расходы', 'Сумма, тенге', 'оплачено'],
  ])('opens in %s with the same rows', async (language, name, head, paid) => {
    const { bytes } = await taken('spending.xlsx', auditor, language);
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.getWorksheet(name)!;
    expect(sheet.rowCount).toBe(7);
    expect(sheet.getRow(1).values).toContain(head);
    expect(sheet.getRow(6).values).toEqual(expect.arrayContaining([5, 4.05, paid, '27-04/2']));
    expect(await latest()).toMatchObject({ file: 'samal-spending.xlsx', rows: 6, sha256: sha256(bytes) });
  });
});

describe('the log as an export', () => {
  it('ends with the entry before it was asked for, and is itself logged', async () => {
    const { size } = await house.visitor(audit.readHead, { community: village.slug });
    const { bytes } = await taken('log.jsonl');
    expect(bytes.toString('utf8').trimEnd().split('\n')).toHaveLength(size + 1);
    expect(await latest()).toMatchObject({ file: 'samal-log.jsonl', rows: size, sha256: sha256(bytes) });
  });
});

describe('the votes as an export', () => {
  it('are in the list too', async () => {
    await house.owner.query(
      `insert into voting.imported_ballot (community_id, cycle_id, position, voter_id, choices, extra)
       select $1, $2, n, n::text, '{}', '{}' from generate_series(1, 20) as n`,
      [of.cycle.communityId, of.cycle.id],
    );
    await house.app.inject({
      method: 'POST',
      url: `/api/communities/${village.slug}/cycles/${of.cycle.id}/election.pb`,
      headers: { cookie: auditor.cookie, 'content-type': 'application/json' },
      payload: '{}',
    });
    const { exports } = await auditor.call(audit.listExports, { community: village.slug });
    expect(exports.map(({ file }) => file)).toContain(`samal-${of.cycle.mark}.pb`);
    expect(tally.exportElection.right).toBe('export:take');
  });
});

describe('an export is taken', () => {
  it.each([
    ['the district', 0, 200],
    ['the oblast', 1, 200],
    ['a neighbouring district', 2, 403],
  ])('by the auditor of %s, if the village lies in it', async (_, at, status) => {
    const { kato } = village;
    const places = [`${kato.slice(0, 4)}00000`, `${kato.slice(0, 2)}0000000`, `${kato.slice(0, 2)}1500000`];
    expect((await taken('spending.csv', await auditorAt(places[at]!))).status).toBe(status);
  });

  it('by nobody of the office, and leaves no entry when it was refused', async () => {
    const before = await latest();
    for (const each of [clerk, akim]) expect((await taken('spending.csv', each)).status).toBe(403);
    expect(await latest()).toEqual(before);
  });
});
