import { money } from '@ortaq/kernel';

import { adoptionRules, type Balance, excessOf, flows, moneyOf } from './index.ts';

const cycle = 'cycle' as never;
const at = (kind: Balance['kind'], amount: number, contractId: string | null = null): Balance => ({
  kind,
  contractId,
  amount: money(amount),
});

describe('the money of a project', () => {
  it('is only adopted while nothing was contracted', () => {
    expect(moneyOf(cycle, [at('adopted', 100)])).toMatchObject({
      adopted: 100n,
      contracted: 0n,
      accepted: 0n,
      paid: 0n,
    });
  });

  it('counts what went on to a later stage as having reached the earlier ones', () => {
    const balances = [at('adopted', 10), at('contracted', 20, 'a'), at('accepted', 30, 'a'), at('paid', 40, 'a')];
    expect(moneyOf(cycle, balances)).toMatchObject({ adopted: 100n, contracted: 90n, accepted: 70n, paid: 40n });
  });

  it('is told for each contract apart', () => {
    const { contracts } = moneyOf(cycle, [
      at('adopted', 0),
      at('contracted', 5, 'a'),
      at('paid', 7, 'a'),
      at('accepted', 3, 'b'),
    ]);
    expect(contracts.get('a')).toEqual({ contracted: 12n, accepted: 7n, paid: 7n });
    expect(contracts.get('b')).toEqual({ contracted: 3n, accepted: 3n, paid: 0n });
  });
});

describe('adopting the winners', () => {
  it.each([
    [999, true],
    [1000, true],
    [1001, false],
  ])('of %d from an envelope of 1000: %s', (adopted, allowed) => {
    expect(adoptionRules[0].holds({ envelope: money(1000), adopted: money(adopted) })).toBe(allowed);
  });
});

describe('an excess', () => {
  it('is told by both numbers and their difference', () => {
    expect(excessOf(money(79_935_000), money(69_935_000))).toEqual({
      asked: '79935000',
      left: '69935000',
      excess: '10000000',
    });
  });

  it('is never below zero', () => {
    expect(excessOf(money(1), money(2)).excess).toBe('0');
  });
});

describe('the ways of money', () => {
  it('lead from each stage to the next one, and back to the envelope for what a project does not need', () => {
    const { release, ...onward } = flows;
    const ways = Object.values(onward);
    expect(release).toMatchObject({ from: flows.adopt.to, to: flows.adopt.from });
    expect(ways.slice(1).map(({ from }) => from)).toEqual(ways.slice(0, -1).map(({ to }) => to));
  });

  it('need two people from the contract on', () => {
    expect(
      Object.entries(flows)
        .filter(([, { needsTwo }]) => needsTwo)
        .map(([act]) => act),
    ).toEqual(['contract', 'accept', 'pay', 'release']);
  });
});
