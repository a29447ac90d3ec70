import { cycles, spending } from '@ortaq/contract';

import { aSoleTrader, aSpending } from '../testing/a-spending.ts';

const { house, village, akim, clerk, works, make, enter, confirm, logged } = await aSpending();
const community = village.slug;
afterAll(() => house.close());

type Cycle = Awaited<ReturnType<typeof works>>;
const read = (of: Cycle) => house.visitor(spending.readMoney, { community, cycle: of.cycle.id });
const complete = (of: Cycle) => akim.call(cycles.completeCycle, { community, cycle: of.cycle.id });

/** A project of 1000 with a contract of 900, all of it accepted. */
async function accepted() {
  const of = await works();
  const contract = await make.contract(of, 900);
  await make.acceptance(of, contract, 900);
  return { of, contract };
}

describe('the money of a project', () => {
  it('goes from the plan over contract and act to the last payment, and what is left goes back', async () => {
    const of = await works();
    const stands = async () => (await read(of)).works[0];
    expect(await stands()).toMatchObject({ status: 'planned', planned: '1000', contracted: '0', paid: '0' });
    const contract = await make.contract(of, 900);
    expect(await stands()).toMatchObject({ status: 'contracted', contracted: '900', accepted: '0' });
    await make.acceptance(of, contract, 400);
    expect(await stands()).toMatchObject({ status: 'contracted', accepted: '400' });
    await make.acceptance(of, contract, 500);
    await make.payment(of, contract, 400);
    expect(await stands()).toMatchObject({ status: 'accepted', accepted: '900', paid: '400' });
    await make.payment(of, contract, 500);
    expect(await stands()).toMatchObject({ status: 'accepted', planned: '1000', paid: '900' });
    await make.release(of, 100);
    expect(await stands()).toMatchObject({ status: 'paid', planned: '1000', returned: '100', paid: '900' });
  });

  it('moves only when the second person has confirmed', async () => {
    const of = await works();
    const contract = await enter.contract(of, 900);
    expect((await read(of)).works[0]).toMatchObject({ contracted: '0' });
    expect((await read(of)).contracts).toEqual([]);
    await confirm(contract, 900);
    expect((await read(of)).contracts).toMatchObject([{ id: contract, contracted: '900', accepted: '0' }]);
  });

  it('may go back whole, when nobody can be contracted', async () => {
    const of = await works();
    await make.release(of, 1000);
    expect((await read(of)).works[0]).toMatchObject({ status: 'returned', planned: '1000', returned: '1000' });
  });
});

describe('the page of money', () => {
  it('shows totals that are the sums of its rows, to the tiyn', async () => {
    const of = await works([1000n, 333n]);
    const contract = await make.contract(of, 801);
    await make.acceptance(of, contract, 700);
    await make.payment(of, contract, 599);
    const page = await read(of);
    expect(page.totals).toEqual({ planned: '1333', returned: '0', contracted: '801', accepted: '700', paid: '599' });
    const csv = await house.app.inject({ url: `/api/communities/${community}/cycles/${of.cycle.id}/money.csv` });
    expect(csv.payload.split('\r\n').slice(1, 3)).toEqual([
      '1,Орталық көшені жарықтандыру,contracted,10.00,8.01,7.00,5.99,0.00',
      '2,Орталық көшені жарықтандыру,planned,3.33,0.00,0.00,0.00,0.00',
    ]);
    expect(page.payments).toMatchObject([{ amount: '599', supplier: '«Нұрлы Көше» ЖШС', contractId: contract }]);
  });

  it('leads from a contract to every paper under it, newest first', async () => {
    const { of, contract } = await accepted();
    await make.payment(of, contract, 900, { dated: '2026-06-30' });
    const page = await house.visitor(spending.readContract, { community, contract });
    expect(page.events.map(({ kind }) => kind)).toEqual(['payment', 'acceptance', 'contract']);
    expect(page.work).toMatchObject({ planned: '1000' });
    const number = of.projects[0]!.number;
    const work = await house.visitor(spending.readWork, { community, cycle: of.cycle.id, number });
    expect(work.events).toEqual(page.events);
  });

  it('names a company by its number, and a sole trader by the name alone', async () => {
    const of = await works();
    await make.contract(of, 100);
    await make.contract(of, 100, { supplier: aSoleTrader });
    const { contracts } = await read(of);
    expect(contracts.map(({ supplier }) => supplier.bin)).toEqual([expect.stringMatching(/^\d{12}$/), null]);
    const rows = await house.owner.query('select * from spending.contract');
    expect(JSON.stringify(rows)).not.toContain(aSoleTrader.number);
  });

  it('and the log tell of offices, never of people', async () => {
    const { of, contract } = await accepted();
    await make.payment(of, contract, 900);
    const told = [await read(of), await house.visitor(spending.readContract, { community, contract })];
    const entries = await house.owner.query('select body from audit.entry');
    for (const person of [clerk.id, akim.id, 'Сынақ']) expect(JSON.stringify([told, entries])).not.toContain(person);
    expect(await logged('spending.confirmEntry')).toMatchObject({
      by: 'akim',
      what: { kind: 'payment', amount: '900' },
    });
  });
});

describe('the end of a cycle', () => {
  it('waits until everything is paid or given back', async () => {
    const { of, contract } = await accepted();
    const refused = { problem: { reasons: ['cycles/obligations-open'] } };
    await expect(complete(of)).rejects.toMatchObject(refused);
    await make.payment(of, contract, 900);
    await expect(complete(of)).rejects.toMatchObject(refused);
    await make.release(of, 100);
    await complete(of);
    const { lastFinished, latestPayment } = await house.visitor(cycles.readHome, { community });
    expect(lastFinished).toMatchObject({ done: 1, left: 0, paid: '900' });
    expect(latestPayment).toMatchObject({ amount: '900', supplier: '«Нұрлы Көше» ЖШС' });
  });

  it('comes too when a project gave all of its money back', async () => {
    const of = await works();
    await make.release(of, 1000);
    await expect(complete(of)).resolves.toBeDefined();
  });

  it('closes the book', async () => {
    const of = await works();
    await make.release(of, 1000);
    await complete(of);
    await expect(enter.contract(of, 1)).rejects.toMatchObject({ problem: { reasons: ['cycles/not-in-this-stage'] } });
  });
});
