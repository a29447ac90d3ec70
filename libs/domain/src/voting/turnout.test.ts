import fc from 'fast-check';

import { SMALLEST_GROUP } from './smallest-group.ts';
import { type Group, shownGroups } from './turnout.ts';

const group = fc.record({
  place: fc.uuid(),
  people: fc.integer({ min: 1, max: 200 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});
const groups = fc
  .array(group, { maxLength: 12 })
  .map((some) =>
    some.map(({ place, people, share }): Group<string> => ({ place, people, voted: Math.floor(people * share) })),
  );
const people = (some: readonly Group<unknown>[]) => some.reduce((all, each) => all + each.people, 0);

describe('turnout by place', () => {
  it('shows large places as they are, the largest first', () => {
    const [samal, aqzhar] = [
      { place: 'samal', people: 640, voted: 210 },
      { place: 'aqzhar', people: 300, voted: 41 },
    ];
    expect(shownGroups([aqzhar, samal])).toEqual([samal, aqzhar]);
  });

  it('joins small places into one', () => {
    const small = [
      { place: 'a', people: 11, voted: 2 },
      { place: 'b', people: 12, voted: 3 },
    ];
    expect(shownGroups([...small, { place: 'c', people: 500, voted: 99 }])).toEqual([
      { place: 'c', people: 500, voted: 99 },
      { place: null, people: 23, voted: 5 },
    ]);
  });

  it('hides one small place behind the next smallest, so that it is not the rest of a sum', () => {
    const shown = shownGroups([
      { place: 'a', people: 3, voted: 1 },
      { place: 'b', people: 40, voted: 10 },
      { place: 'c', people: 90, voted: 20 },
    ]);
    expect(shown).toEqual([
      { place: 'c', people: 90, voted: 20 },
      { place: null, people: 43, voted: 11 },
    ]);
  });

  it('never shows a group below the limit, nor lets one be found by subtraction', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const shown = shownGroups(some);
        expect(shown.every((each) => each.people >= SMALLEST_GROUP)).toBe(true);
        const hidden = people(some) - people(shown);
        if (shown.length > 0) expect(hidden).toBe(0);
        else expect(hidden).toBeLessThan(SMALLEST_GROUP);
      }),
    );
  });
});
