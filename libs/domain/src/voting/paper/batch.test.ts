import fc from 'fast-check';

import { agreedLines, differencesOf, MOST_SHEETS, stepOf } from './batch.ts';

const line = fc.oneof(
  fc.constant('B'),
  fc.constant('X'),
  fc.subarray([3, 7, 12, 15, 21], { minLength: 1 }).map((numbers) => numbers.join(' ')),
);
const pile = fc.array(line, { minLength: 1, maxLength: MOST_SHEETS });
const state = { rounds: [], signatures: 0, isAside: false, isReplaced: false };

/** A pile, and one sheet of it that somebody reads wrongly: other numbers, blank for marked, invalid for blank, anything. */
const withError = pile.chain((lines) =>
  fc
    .tuple(fc.nat(lines.length - 1), line)
    .filter(([place, wrong]) => lines[place] !== wrong)
    .map(([place, wrong]) => ({ lines, place, wrong })),
);

describe('two readings of one pile', () => {
  it('that are alike are agreed upon', () => {
    fc.assert(
      fc.property(pile, (lines) => {
        expect(differencesOf([lines, lines])).toEqual([]);
        expect(agreedLines([lines, lines])).toEqual(lines);
      }),
    );
  });

  it('show one planted error wherever it is, of whatever kind, whoever made it, and nothing else', () => {
    fc.assert(
      fc.property(withError, fc.boolean(), ({ lines, place, wrong }, isFirst) => {
        const spoilt = lines.with(place, wrong);
        const rounds = isFirst ? [spoilt, lines] : [lines, spoilt];
        expect(differencesOf(rounds)).toEqual([place]);
        expect(agreedLines(rounds)).toBeNull();
      }),
    );
  });

  it('are settled by a third person, who may also read what neither read', () => {
    fc.assert(
      fc.property(withError, line, ({ lines, place, wrong }, third) => {
        expect(agreedLines([lines, lines.with(place, wrong), [third]])).toEqual(lines.with(place, third));
      }),
    );
  });

  it('show a sheet that was skipped: every line after it differs, or the last is missing', () => {
    const twice = fc.tuple(pile, fc.nat()).filter(([lines]) => lines.length > 1);
    fc.assert(
      fc.property(twice, ([lines, seed]) => {
        const skipped = lines.toSpliced(seed % lines.length, 1);
        expect(skipped.length).not.toBe(lines.length);
        expect(agreedLines([lines, skipped])).toBeNull();
      }),
    );
  });
});

describe('a batch', () => {
  it('goes its way: first, second, a third where two differ, three signatures', () => {
    expect(stepOf(state)).toBe('first');
    expect(stepOf({ ...state, rounds: [['B']] })).toBe('second');
    expect(stepOf({ ...state, rounds: [['B'], ['X']] })).toBe('third');
    expect(stepOf({ ...state, rounds: [['B'], ['X'], ['B']] })).toBe('sign');
    expect(stepOf({ ...state, rounds: [['B'], ['B']], signatures: 2 })).toBe('sign');
    expect(stepOf({ ...state, rounds: [['B'], ['B']], signatures: 3 })).toBe('signed');
  });

  it('that was set aside or reopened goes no further', () => {
    const done = { ...state, rounds: [['B'], ['B']], signatures: 3 };
    expect(stepOf({ ...done, isAside: true })).toBe('aside');
    expect(stepOf({ ...done, isAside: true, isReplaced: true })).toBe('replaced');
  });
});
