import type { CycleId } from '@ortaq/domain/cycles';
import fc from 'fast-check';

import { sealOf } from './roll-seal.ts';

const cycle = '019a0000-0000-7000-8000-000000000001' as CycleId;
const other = '019a0000-0000-7000-8000-000000000002' as CycleId;
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((some) => Buffer.from(some));
const people = fc.array(fc.record({ voterMark: bytes, salt: bytes }), { minLength: 1, maxLength: 20 });

describe('the seal of a roll', () => {
  it('does not tell the order of the file', () => {
    const shuffled = people.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(fc.property(shuffled, ([some, same]) => expect(sealOf(cycle, some)).toBe(sealOf(cycle, same))));
  });

  it('is another with a person more, a person less, another salt or another cycle', () => {
    fc.assert(
      fc.property(people, fc.record({ voterMark: bytes, salt: bytes }), (some, stranger) => {
        const [first, ...rest] = some;
        const seals = [some, [...some, stranger], [{ ...first!, salt: stranger.salt }, ...rest]].map((each) =>
          sealOf(cycle, each),
        );
        expect(new Set([...seals, sealOf(other, some)]).size).toBe(4);
      }),
    );
  });

  it('is a hash, 64 hex digits', () => {
    expect(sealOf(cycle, [{ voterMark: Buffer.alloc(32), salt: Buffer.alloc(32) }])).toMatch(/^[0-9a-f]{64}$/);
  });
});
