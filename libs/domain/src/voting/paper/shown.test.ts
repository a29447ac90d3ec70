import fc from 'fast-check';

import { SMALLEST_GROUP } from '../smallest-group.ts';
import { isWithheld, shownBatches } from './shown.ts';

describe('ballots by channel', () => {
  it.each([
    [100, 0, false],
    [0, 20, false],
    [100, 20, false],
    [100, 19, true],
    [100, 1, true],
    [5, 100, true],
    [19, 0, true],
    [0, 0, true],
  ])('of %i online and %i on paper: withheld is %s', (online, paper, withheld) => {
    expect(isWithheld({ online, paper })).toBe(withheld);
  });
});

describe('batches of a published channel', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 40 });
  const total = (all: readonly { sheets: number }[]) => all.reduce((sum, { sheets }) => sum + sheets, 0);

  it('are shown by number when they are large; the rest is one group that is large too, or the whole channel', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const batches = all.map((sheets) => ({ sheets }));
        const shown = shownBatches(batches);
        for (const { sheets } of shown) expect(sheets).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        const rest = total(batches.filter((each) => !shown.has(each)));
        expect(rest === 0 || rest >= SMALLEST_GROUP || shown.size === 0).toBe(true);
      }),
    );
  });

  it('of 25 and one of 10 join the one of 10 to another', () => {
    const batches = [25, 25, 25, 10].map((sheets) => ({ sheets }));
    expect(shownBatches(batches).size).toBe(2);
  });
});
