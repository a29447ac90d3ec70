import { audit, type OutputOf } from '@ortaq/contract';
import type { CheckCode, CheckState } from '@ortaq/domain/audit';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { aSpending } from '../testing/a-spending.ts';
import type { AdoptedCycle } from '../testing/an-adopted-cycle.ts';

const { house, village, akim, works, make, enter, confirm } = await aSpending();
afterAll(() => house.close());

const community = village.slug;
const auditor = await house.person({ offices: [{ office: 'auditor', kato: village.kato }] });

type Sheet = OutputOf<typeof audit.readChecks>;
const sheetOf = ({ cycle }: AdoptedCycle): Promise<Sheet> =>
  auditor.call(audit.readChecks, { community, cycle: cycle.id });
const check = ({ checks }: Sheet, code: CheckCode) => checks.find((each) => each.code === code)!;
const stateOf = async (of: AdoptedCycle, code: CheckCode): Promise<CheckState> => check(await sheetOf(of), code).state;

/** Changes a table as only its owner could, with its guards asleep. */
async function tamper(table: string, sql: string, given: unknown[] = []): Promise<void> {
  await house.owner.query(`alter table ${table} disable trigger all`);
  await house.owner.query(sql, given);
  await house.owner.query(`alter table ${table} enable trigger all`);
}

async function paid() {
  const of = await works();
  const contract = await make.contract(of, 800);
  await make.acceptance(of, contract, 600);
  const payment = await make.payment(of, contract, 400);
  return { of, contract, payment };
}

describe('the checks of a cycle', () => {
  it('have numbers, and hold where everything went as it should', async () => {
    const { of } = await paid();
    const sheet = await sheetOf(of);
    expect(check(sheet, 'money-order')).toEqual({
      code: 'money-order',
      state: 'pass',
      found: { paid: '400', accepted: '600', contracted: '800', adopted: '1000', envelope: '10000' },
    });
    const held: CheckCode[] = ['log-numbers', 'log-leaves', 'log-root', 'winners-envelope', 'ledger-numbers'];
    const money: CheckCode[] = ['ledger-balance', 'contracts-order', 'ledger-papers', 'two-people', 'payments-papers'];
    for (const code of [...held, ...money]) expect([code, check(sheet, code).state]).toEqual([code, 'pass']);
  });

  it('are incomplete before there is anything to check, and never pass by that', async () => {
    const of = await works();
    for (const code of ['two-people', 'payments-papers', 'quorum', 'rules-hash'] as const)
      expect([code, await stateOf(of, code)]).toEqual([code, 'incomplete']);
  });

  it('are read by the auditor, of the village or above it, and by nobody else', async () => {
    const of = await works();
    const ask = { community, cycle: of.cycle.id };
    const district = await house.person({ offices: [{ office: 'auditor', kato: `${village.kato.slice(0, 4)}00000` }] });
    await expect(district.call(audit.readChecks, ask)).resolves.toBeDefined();
    await expect(akim.call(audit.readChecks, ask)).rejects.toMatchObject({ problem: { status: 403 } });
  });
});

describe('what somebody changed behind the product’s back', () => {
  it('is found in an entry of the log', async () => {
    const { of } = await paid();
    const [last] = await house.owner.query<{ seq: string; body: string }[]>(
      'select seq, body from audit.entry order by seq desc limit 1',
    );
    const change = (body: string) =>
      tamper('audit.entry', 'update audit.entry set body = $2 where seq = $1', [last!.seq, body]);
    await change(last!.body.replace('akim', 'clerk'));
    expect(await stateOf(of, 'log-leaves')).toBe('fail');
    await change(last!.body);
    expect(await stateOf(of, 'log-leaves')).toBe('pass');
  });

  it('is found when an entry is changed together with its leaf', async () => {
    const { of } = await paid();
    const sql = `update audit.entry set leaf = encode(sha256('x'), 'hex') where seq = 0 returning leaf`;
    const [before] = await house.owner.query<{ leaf: string }[]>('select leaf from audit.entry where seq = 0');
    await tamper('audit.entry', sql);
    expect(await stateOf(of, 'log-root')).toBe('fail');
    await tamper('audit.entry', 'update audit.entry set leaf = $1 where seq = 0', [before!.leaf]);
    expect(await stateOf(of, 'log-root')).toBe('pass');
  });

  it('is found in an account', async () => {
    const { of } = await paid();
    await tamper(
      'budget.account',
      `update budget.account set credit = credit + 1 where cycle_id = $1 and kind = 'paid'`,
      [of.cycle.id],
    );
    expect(await stateOf(of, 'ledger-balance')).toBe('fail');
  });

  it('is found in the sum of a payment, which is no longer that of its movement', async () => {
    const { of, payment } = await paid();
    await tamper('spending.entry', 'update spending.entry set amount = 601 where id = $1', [payment]);
    const sheet = await sheetOf(of);
    expect(check(sheet, 'ledger-papers')).toMatchObject({ state: 'fail', found: { right: '2', all: '3' } });
    expect(check(sheet, 'contracts-order').state).toBe('fail');
    expect(sheet.checks[0]!.state).toBe('fail');
  });

  it('is found in a paper that is lost from the files', async () => {
    const { of, payment } = await paid();
    const [{ document }] = (await house.owner.query('select document from spending.entry where id = $1', [
      payment,
    ])) as [{ document: string }];
    await rm(join(house.config.ORTAQ_DATA_DIR, document.slice(0, 2), document));
    expect(check(await sheetOf(of), 'payments-papers')).toMatchObject({
      state: 'fail',
      found: { right: '0', all: '1' },
    });
  });

  it('is found in the rules, whose hash is computed anew', async () => {
    const of = await works();
    const { frozen, recomputed } = check(await sheetOf(of), 'rules-hash').found;
    expect([frozen, recomputed]).toEqual(['a'.repeat(64), expect.not.stringMatching(/^a{64}$/)]);
  });
});

describe('the cases that must be looked at', () => {
  it('are told with the numbers of their formula', async () => {
    const of = await works();
    const contract = await make.contract(of, 900, { number: '27-04/9', dated: '2026-05-01' });
    await make.acceptance(of, contract, 600, { dated: '2026-05-20' });
    await make.payment(of, contract, 300, { number: 'Т-1', dated: '2026-05-21' });
    await make.payment(of, contract, 300, { number: 'Т-2', dated: '2026-05-25' });
    const { flags } = await sheetOf(of);
    expect(flags).toContainEqual({
      code: 'F13',
      project: of.projects[0]!.number,
      contract: '27-04/9',
      supplier: '«Нұрлы Көше» ЖШС',
      found: { first: 'Т-1', second: 'Т-2', amount: '300', days: '4' },
    });
  });

  it('are gone when the mistake was mirrored', async () => {
    const of = await works();
    const contract = await make.contract(of, 900, { dated: '2026-05-01' });
    await make.acceptance(of, contract, 600, { dated: '2026-05-20' });
    await make.payment(of, contract, 300, { dated: '2026-05-21' });
    const second = await make.payment(of, contract, 300, { dated: '2026-05-25' });
    await confirm(await enter.reversal(of, second), 300);
    expect((await sheetOf(of)).flags.map(({ code }) => code)).not.toContain('F13');
  });
});

describe('the sample', () => {
  it('is drawn by the seals of the log, and keeps what the auditor saw', async () => {
    const { of, payment } = await paid();
    const ask = { community, cycle: of.cycle.id };
    const { of: all, payments } = await auditor.call(audit.readSample, ask);
    expect([all, payments.map(({ id, paper }) => [id, paper])]).toEqual([1, [[payment, null]]]);
    await auditor.call(audit.markPayment, { community, payment, paper: 'different', place: null });
    await auditor.call(audit.markPayment, { community, payment, paper: 'same', place: 'seen' });
    const [marked] = (await auditor.call(audit.readSample, ask)).payments;
    expect(marked).toMatchObject({ paper: 'same', place: 'seen', amount: '400' });
  });

  it('has twenty payments at most, the same whenever it is drawn', async () => {
    const of = await works();
    const contract = await make.contract(of, 800);
    await make.acceptance(of, contract, 600);
    for (let at = 0; at < 23; at += 1) await make.payment(of, contract, 10);
    const ask = { community, cycle: of.cycle.id };
    const sample = await auditor.call(audit.readSample, ask);
    expect([sample.of, sample.payments.length]).toEqual([23, 20]);
    expect(await auditor.call(audit.readSample, ask)).toEqual(sample);
  });

  it('marks payments only', async () => {
    const { contract } = await paid();
    const mark = { community, payment: contract, paper: 'same', place: null } as const;
    await expect(auditor.call(audit.markPayment, mark)).rejects.toMatchObject({ problem: { status: 404 } });
  });
});
