import fc from 'fast-check';

import { newSeed } from './seed.ts';
import { seedCode, seedFrom } from './seed-code.ts';

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>;

describe('the code of a seed', () => {
  it('is fourteen groups of four signs', () => {
    expect(seedCode(newSeed())).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){13}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('gives the seed back, however it is typed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const typed = seedCode(seed).toLowerCase().replaceAll(' ', '-').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(seedFrom(typed)).toEqual(seed);
      }),
    );
  });

  it('with one sign wrong, missing or too many is no code', () => {
    fc.assert(
      fc.property(seeds, fc.nat(55), (seed, at) => {
        const code = seedCode(seed).replaceAll(' ', '');
        const other = code[at] === 'A' ? 'B' : 'A';
        for (const wrong of [
          code.slice(0, at) + code.slice(at + 1),
          `${code}A`,
          code.slice(0, at) + other + code.slice(at + 1),
        ])
          expect(seedFrom(wrong)).toBeNull();
      }),
    );
    expect(seedFrom('')).toBeNull();
    expect(seedFrom('ж'.repeat(56))).toBeNull();
  });
});
