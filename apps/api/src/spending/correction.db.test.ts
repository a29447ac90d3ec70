import { spending } from '@ortaq/contract';

import { aSpending } from '../testing/a-spending.ts';

const { house, village, both, works, enter, make, confirm } = await aSpending();
const community = village.slug;
afterAll(() => house.close());

const refused = (...reasons: string[]) => ({ problem: { status: 409, reasons } });

async function paid() {
  const of = await works();
  const contract = await make.contract(of, 900);
  const acceptance = await make.acceptance(of, contract, 900);
  return { of, contract, acceptance, payment: await make.payment(of, contract, 700) };
}

describe('a correction', () => {
  it('mirrors a payment, and both stay in sight', async () => {
    const { of, contract, payment } = await paid();
    const reversal = await enter.reversal(of, payment);
    await confirm(reversal, 700);
    const page = await house.visitor(spending.readMoney, { community, cycle: of.cycle.id });
    expect(page.totals).toMatchObject({ accepted: '900', paid: '0' });
    expect(page.payments.map(({ amount, isReversal }) => [amount, isReversal])).toEqual([
      ['-700', true],
      ['700', false],
    ]);
    const { events } = await house.visitor(spending.readContract, { community, contract });
    expect(events).toContainEqual(expect.objectContaining({ id: payment, state: 'reversed' }));
    expect(events).toContainEqual(
      expect.objectContaining({ id: reversal, mirrors: expect.objectContaining({ id: payment, kind: 'payment' }) }),
    );
    await make.payment(of, contract, 650);
  });

  it('is made once, whoever comes together', async () => {
    const { of, payment } = await paid();
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => enter.reversal(of, payment)));
    const [first, ...others] = tries.filter((each) => each.status === 'fulfilled');
    expect(others).toEqual([]);
    await expect(enter.reversal(of, payment)).rejects.toMatchObject(refused('spending/reversal-waits'));
    await confirm(first!.value, 700);
    await expect(enter.reversal(of, payment)).rejects.toMatchObject(
      refused('spending/reversed-already', 'spending/money-went-on'),
    );
    await expect(enter.reversal(of, first!.value)).rejects.toMatchObject(refused('spending/reversal-is-final'));
  });

  it('takes two people as well', async () => {
    const { of, payment } = await paid();
    const reversal = await enter.reversal(of, payment, { by: both });
    await expect(confirm(reversal, 700, both)).rejects.toMatchObject(refused('spending/own-entry'));
  });

  it('begins with the last step: what was paid on is not taken back before the payment', async () => {
    const { of, contract, acceptance, payment } = await paid();
    await expect(enter.reversal(of, acceptance)).rejects.toMatchObject({
      problem: { reasons: ['spending/money-went-on'], facts: { left: '200' } },
    });
    for (const [entry, amount] of [
      [payment, 700],
      [acceptance, 900],
      [contract, 900],
    ] as const)
      await confirm(await enter.reversal(of, entry), amount);
    const { works: after } = await house.visitor(spending.readMoney, { community, cycle: of.cycle.id });
    expect(after).toMatchObject([{ status: 'planned', planned: '1000', contracted: '0' }]);
  });

  it('of a return brings the money back to the project', async () => {
    const of = await works();
    const release = await make.release(of, 400);
    await confirm(await enter.reversal(of, release), 400);
    const page = await house.visitor(spending.readMoney, { community, cycle: of.cycle.id });
    expect(page.works).toMatchObject([{ status: 'planned', planned: '1000', returned: '0' }]);
  });
});
