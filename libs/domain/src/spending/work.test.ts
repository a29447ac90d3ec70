import { money } from '@ortaq/kernel';
import fc from 'fast-check';

import type { Movement } from './entry.ts';
import { nextOf, type Work } from './work.ts';

const work = (planned: number, returned: number, reached: readonly [number, number, number]) => {
  const [contracted, accepted, paid] = reached;
  return {
    planned: money(planned),
    returned: money(returned),
    contracted: money(contracted),
    accepted: money(accepted),
    paid: money(paid),
  };
};

describe('the next step of a project', () => {
  it.each([
    ['contract', work(1000, 0, [0, 0, 0])],
    ['acceptance', work(1000, 0, [900, 0, 0])],
    ['payment', work(1000, 0, [900, 400, 0])],
    ['acceptance', work(1000, 0, [900, 400, 400])],
    ['release', work(1000, 0, [900, 900, 900])],
    [null, work(1000, 100, [900, 900, 900])],
    [null, work(1000, 0, [1000, 1000, 1000])],
    [null, work(1000, 1000, [0, 0, 0])],
  ] as const)('is %s', (next, at) => {
    expect(nextOf(at)).toBe(next);
  });

  it('leads every project to its end', () => {
    const amount = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [contract, planned] = [Math.min(one, other), Math.max(one, other)];
        const after = (at: Work, next: Movement): Work =>
          ({
            contract: { ...at, contracted: money(contract) },
            acceptance: { ...at, accepted: at.contracted },
            payment: { ...at, paid: at.accepted },
            release: { ...at, returned: money(planned - contract) },
          })[next];
        const walk = (at: Work, steps: number): Work => {
          const next = nextOf(at);
          return next && steps > 0 ? walk(after(at, next), steps - 1) : at;
        };
        const end = walk(work(planned, 0, [0, 0, 0]), 4);
        expect(end.paid + end.returned).toBe(end.planned);
      }),
    );
  });
});
