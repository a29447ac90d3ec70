import type { Contract, Work } from './money.ts';
import { leftOf, type Waiting } from './office-money.ts';
import { spentCycle } from './spent-cycle.ts';

const reached = { contracted: '900', accepted: '600', paid: '400' };
const work = { proposalId: 'project', planned: '1000', returned: '0', ...reached } as Work;
const contract = { id: 'contract', ...reached } as Contract;
const waits = (kind: Waiting['kind'], amount: string | null, differences: Partial<Waiting> = {}) =>
  ({ proposalId: 'project', contractId: 'contract', kind, amount, ...differences }) as Waiting;

describe('what is left', () => {
  it.each([
    ['payment', [], 200n],
    ['payment', [waits('payment', '50')], 150n],
    ['payment', [waits('acceptance', '50')], 200n],
    ['payment', [waits('payment', '50', { contractId: 'another' as never })], 200n],
    ['payment', [waits('payment', '50', { proposalId: 'another' as never })], 200n],
    ['payment', [waits('payment', '500')], 0n],
    ['payment', [waits('payment', null)], 200n],
    ['acceptance', [waits('acceptance', '100')], 200n],
  ] as const)('for one more %s beside what waits', (movement, queue, left) => {
    expect(leftOf(queue, movement, { work, contract }).left).toBe(left);
  });

  it('for a contract and for a return is the same money', () => {
    const queue = [waits('release', '30', { contractId: null }), waits('contract', '20')];
    expect(leftOf(queue, 'contract', { work })).toEqual({ left: 50n, waiting: 50n });
    expect(leftOf(queue, 'release', { work })).toEqual({ left: 50n, waiting: 50n });
  });
});

describe('the cycle of the money room', () => {
  const cycle = (mark: string, phase: string) => ({ mark, phase }) as Parameters<typeof spentCycle>[0][number];
  const all = [cycle('2028', 'submission'), cycle('2027', 'spending'), cycle('2026', 'closed')];

  it.each([
    [null, '2027'],
    ['2026', '2026'],
    ['1999', '2027'],
  ])('asked for as %s is %s', (asked, found) => {
    expect(spentCycle(all, asked)?.mark).toBe(found);
  });

  it('is the last one spent when nothing is spent now', () => {
    expect(spentCycle([all[0]!, all[2]!])?.mark).toBe('2026');
  });
});
