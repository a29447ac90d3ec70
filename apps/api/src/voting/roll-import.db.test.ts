import { voting } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Id } from '@ortaq/kernel';

import type { Poll } from '../testing/a-poll.ts';
import { aRollOffice, goodRoll, mixedRoll } from '../testing/a-roll-office.ts';

const { house, where, clerk, aPollWithoutRoll, send, linesOf } = await aRollOffice();
let poll: Poll;
beforeEach(async () => {
  poll = await aPollWithoutRoll();
});
afterAll(() => house.close());

describe('reading a roll', () => {
  it('reports every line that cannot enter, and counts them all', async () => {
    const report = await send(clerk, poll, mixedRoll);
    expect(report).toMatchObject({
      read: 5,
      accepted: 1,
      questions: 2,
      errors: 2,
      undecided: 2,
      entering: 1,
      status: 'waiting',
      isOwn: true,
    });
    expect(
      (await linesOf(clerk, poll, report.id)).map(({ line, faults }) => [line, ...faults.map(({ code }) => code)]),
    ).toEqual([[2], [3, 'iin-check'], [4, 'settlement-unknown'], [5, 'name-missing'], [6, 'phone-form']]);
  });

  it('shows the clerk a name and the last digits, never a number', async () => {
    const { id } = await send(clerk, poll, mixedRoll);
    const lines = await linesOf(clerk, poll, id);
    expect(lines[0]).toMatchObject({
      name: 'Әлиева Айгүл',
      iinMasked: '••••••••0007',
      settlement: { kk: 'Ақжар' },
      faults: [],
    });
    expect(JSON.stringify(lines)).not.toMatch(/8506151|7001234567/);
  });

  it('keeps no name, number or phone that can be read in the database', async () => {
    const { id } = await send(clerk, poll, mixedRoll);
    const [{ all }] = await house.owner.query<[{ all: string }]>(
      `select string_agg(l::text, '') as all from voting.roll_line l where import_id = $1`,
      [id],
    );
    const hex = (text: string) => Buffer.from(text).toString('hex');
    for (const secret of [
      '850615100007',
      '7001234567',
      'Әлиева',
      hex('Әлиева'),
      hex('850615100007'),
      hex('7001234567'),
    ])
      expect(all).not.toContain(secret);
  });

  it.each([
    ['a mark of UTF-8', `\uFEFF${goodRoll}`],
    ['UTF-16 from a spreadsheet', Uint8Array.from(Buffer.from(`\uFEFF${goodRoll.replaceAll(';', '\t')}`, 'utf16le'))],
  ])('takes a file with %s', async (_, file) => {
    expect(await send(clerk, poll, file)).toMatchObject({ accepted: 2, errors: 0, questions: 0 });
  });

  it.each([
    ['voting/roll-not-utf8', Uint8Array.of(0xc8, 0xc8, 0xcd, 0x3b, 0xd4, 0xc8, 0xce)],
    ['voting/roll-without-columns', 'мекенжай;ескерту\n1;2'],
    ['voting/roll-empty', 'ЖСН;Аты-жөні'],
  ])('refuses a file with %s and keeps nothing of it', async (code, file) => {
    await expect(send(clerk, poll, file)).rejects.toMatchObject({ problem: { status: 409, reasons: [code] } });
    expect(await clerk.call(voting.listRollImports, where(poll))).toEqual({ imports: [] });
  });

  it('puts nobody on the roll yet', async () => {
    await send(clerk, poll, goodRoll);
    expect(await house.visitor(voting.readRoll, where(poll))).toEqual({ roll: null });
    expect(await house.owner.query('select from voting.voter where cycle_id = $1', [poll.cycle])).toEqual([]);
  });

  it('gives up the import that waited, with the people in it', async () => {
    const first = await send(clerk, poll, goodRoll);
    const second = await send(clerk, poll, mixedRoll);
    const { imports } = await clerk.call(voting.listRollImports, where(poll));
    expect(imports.map(({ id, status }) => [id, status])).toEqual([
      [second.id, 'waiting'],
      [first.id, 'replaced'],
    ]);
    expect(await linesOf(clerk, poll, first.id)).toEqual([]);
  });

  it('of another cycle is not found', async () => {
    const { id } = await send(clerk, poll, goodRoll);
    const foreign = { ...where(poll), cycle: '019a0000-0000-7000-8000-000000000001' as CycleId, rollImport: id };
    await expect(clerk.call(voting.readRollImport, foreign)).rejects.toMatchObject({ problem: { status: 404 } });
  });
});

describe('deciding questions', () => {
  const decide = (rollImport: Id<'RollImport'>, lines: number[], decision: 'keep' | 'leave') =>
    clerk.call(voting.decideRollLines, { ...where(poll), rollImport, lines, decision });

  it('lets a person in or leaves them out, until the roll is confirmed', async () => {
    const { id } = await send(clerk, poll, mixedRoll);
    expect(await decide(id, [4, 6], 'keep')).toEqual({ undecided: 0, entering: 3 });
    expect(await decide(id, [6], 'leave')).toEqual({ undecided: 0, entering: 2 });
  });

  it('cannot let in a line with an error', async () => {
    const { id } = await send(clerk, poll, mixedRoll);
    await expect(decide(id, [3], 'keep')).rejects.toMatchObject({
      problem: { reasons: ['voting/roll-line-no-question'] },
    });
  });
});
