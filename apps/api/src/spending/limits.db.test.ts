import { type Call, clientOver, spending } from '@ortaq/contract';
import type { EntryId } from '@ortaq/domain/spending';

import { uuidv7 } from '../platform/ids.ts';
import { aSpending } from '../testing/a-spending.ts';
import type { AdoptedCycle } from '../testing/an-adopted-cycle.ts';

const { house, village, clerk, akim, works, enter, make, confirm, addScan, paper } = await aSpending();
afterAll(() => house.close());

const refused = (reason: string, facts = {}) => ({ problem: { status: 409, reasons: [reason], facts } });
const excess = (asked: number, left: number) => ({
  asked: String(asked),
  left: String(left),
  excess: String(asked - left),
});

async function withContract(amount = 900) {
  const of = await works();
  return { of, contract: await make.contract(of, amount) };
}

describe('an excess is refused with both numbers', () => {
  it('of a contract over the plan', async () => {
    const { of } = await withContract(900);
    await expect(enter.contract(of, 101)).rejects.toMatchObject(refused('spending/over-plan', excess(101, 100)));
  });

  it('of an act over the contract', async () => {
    const { of, contract } = await withContract(900);
    await make.acceptance(of, contract, 600);
    await expect(enter.acceptance(of, contract, 301)).rejects.toMatchObject(
      refused('spending/over-contract', excess(301, 300)),
    );
  });

  it('of a payment over the accepted work', async () => {
    const { of, contract } = await withContract(900);
    await make.acceptance(of, contract, 600);
    await expect(enter.payment(of, contract, 601)).rejects.toMatchObject(
      refused('spending/over-accepted', excess(601, 600)),
    );
  });

  it('of a return over what is free', async () => {
    const { of } = await withContract(900);
    await expect(enter.release(of, 101)).rejects.toMatchObject(refused('spending/over-rest', excess(101, 100)));
  });

  it('beside what waits to be confirmed', async () => {
    const { of, contract } = await withContract(900);
    await enter.acceptance(of, contract, 600);
    await expect(enter.acceptance(of, contract, 400)).rejects.toMatchObject(
      refused('spending/over-contract', excess(400, 300)),
    );
  });

  it('once more when the second person confirms', async () => {
    const { of, contract } = await withContract(900);
    const entries = await planted({ of, contract }, [800, 200]);
    await confirm(entries[0]!, 800);
    await expect(confirm(entries[1]!, 200)).rejects.toMatchObject(refused('spending/over-contract', excess(200, 100)));
  });
});

/** Acts that wait though they are more together than the contract: as no clerk can enter them. */
async function planted({ of, contract }: { of: AdoptedCycle; contract: EntryId }, amounts: readonly number[]) {
  const entries: EntryId[] = [];
  for (const amount of amounts) {
    const id = uuidv7() as EntryId;
    await house.owner.query(
      `insert into spending.entry (community_id, id, cycle_id, proposal_id, contract_id, kind, number, dated, amount, note, document, made_by, made_at)
       values ($1, $2, $3, $4, $5, 'acceptance', $9, '2026-06-01', $6, '', $7, $8, now())`,
      [village.id, id, of.cycle.id, of.projects[0]!.id, contract, amount, await addScan(of), clerk.id, id],
    );
    entries.push(id);
  }
  return entries;
}

/** Calls as a browser makes them, each on a connection of its own. */
const overNetwork =
  (address: string) =>
  (cookie: string): Call =>
    clientOver(({ method, path, body, contentType }) =>
      fetch(`${address}${path}`, {
        method,
        headers: { cookie, 'content-type': contentType ?? 'application/json' },
        ...(body !== undefined && { body: body as string }),
      }),
    );

describe('however many come at once', () => {
  it('eight payments of a contract, entered and confirmed over the network, never exceed it', async () => {
    await house.app.listen(0, '127.0.0.1');
    const { of, contract } = await withContract(900);
    await make.acceptance(of, contract, 900);
    const online = overNetwork(await house.app.getUrl());
    const [maker, checker] = [online(clerk.cookie), online(akim.cookie)];
    const pay = async () => {
      const asked = { ...(await paper(of)), contract, amount: '200' };
      const { id: entry } = await maker(spending.enterPayment, asked);
      await checker(spending.confirmEntry, { community: village.slug, entry, amount: '200' });
    };
    const tries = await Promise.allSettled(Array.from({ length: 8 }, pay));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
    for (const each of tries)
      if (each.status === 'rejected')
        expect(each.reason).toMatchObject(refused('spending/over-accepted', excess(200, 100)));
  });

  it('eight confirmations never exceed the contract', async () => {
    const { of, contract } = await withContract(900);
    const entries = await planted(
      { of, contract },
      Array.from({ length: 8 }, () => 200),
    );
    const tries = await Promise.allSettled(entries.map((entry) => confirm(entry, 200)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  });
});

describe('a paper', () => {
  it('is entered once, by its number and by its scan', async () => {
    const { of, contract } = await withContract(900);
    await make.acceptance(of, contract, 900);
    const document = await addScan(of);
    await enter.payment(of, contract, 100, { number: '318', document });
    const twice = refused('spending/paper-twice');
    await expect(enter.payment(of, contract, 100, { number: '318' })).rejects.toMatchObject(twice);
    await expect(enter.payment(of, contract, 100, { number: '319', document })).rejects.toMatchObject(twice);
    await enter.payment(of, contract, 100, { number: '318', dated: '2026-05-25' });
  });

  it.each([
    ['spending/dated-ahead', { dated: '2126-01-01' }],
    ['spending/dated-before-contract', { dated: '2026-05-23' }],
    ['spending/document-unknown', { document: 'a'.repeat(64) }],
  ])('is refused with %s', async (code, said) => {
    const { of, contract } = await withContract(900);
    await expect(enter.acceptance(of, contract, 1, said)).rejects.toMatchObject(refused(code));
  });

  it('of a supplier whose number nobody was given is refused', async () => {
    const supplier = { name: '«Жоқ» ЖШС', number: '000540001239' };
    await expect(enter.contract(await works(), 1, { supplier })).rejects.toMatchObject(
      refused('spending/supplier-number-wrong'),
    );
  });

  it('under a contract that waits still is refused', async () => {
    const of = await works();
    const contract = await enter.contract(of, 900);
    await expect(enter.acceptance(of, contract, 1)).rejects.toMatchObject({
      problem: { reasons: ['spending/contract-not-standing', 'spending/over-contract'] },
    });
  });

  it('for a project that the council set nothing aside for is refused', async () => {
    const of = await works();
    await house.owner.query('alter table proposals.proposal disable trigger user');
    const id = uuidv7();
    await house.owner.query(
      `insert into proposals.proposal (community_id, id, cycle_id, number, status, title) values ($1, $2, $3, 99, 'admitted', 'Жол')`,
      [village.id, id, of.cycle.id],
    );
    await house.owner.query('alter table proposals.proposal enable trigger user');
    const unadopted = { ...of, projects: [{ ...of.projects[0]!, id: id as never }] };
    await expect(enter.contract(unadopted, 1)).rejects.toMatchObject(refused('spending/nothing-adopted'));
  });
});
