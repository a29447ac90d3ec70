import type { BallotForm } from '@ortaq/domain/cycles';
import fc from 'fast-check';

import { noPicks, type Picks, pointed, pointsOf, toggled } from './one-by-one.ts';

const form = (some: Partial<BallotForm>): BallotForm => ({
  type: 'approval',
  least: 1,
  most: null,
  points: null,
  withinEnvelope: false,
  ...some,
});
const numbersOf = ({ marks }: Picks) => marks.map(({ number }) => number);

/** What is marked after so many touches, one after the other. */
const touching = (some: Partial<BallotForm>, ...numbers: number[]) =>
  numbers.reduce((picks, number) => toggled(picks.marks, { number, form: form(some) }), noPicks);

/** The same for points: 3 gives one to №3, −3 takes one away. */
const pointing = (some: Partial<BallotForm>, ...touches: number[]) =>
  touches.reduce((picks, touch) => {
    const touched = { number: Math.abs(touch), form: form({ type: 'cumulative', points: 5, ...some }) };
    return pointed(picks.marks, touch > 0 ? 1 : -1, touched);
  }, noPicks);

describe('marks made one by one', () => {
  it('are set and taken away', () => {
    expect(numbersOf(touching({}, 7, 3, 7))).toEqual([3]);
  });

  it('are no more than the ballot takes; one too many says so and changes nothing', () => {
    expect(touching({ most: 2 }, 1, 2, 3)).toMatchObject({ marks: [{ number: 1 }, { number: 2 }], stop: 'full' });
    expect(touching({ most: 2 }, 1, 2, 3, 1)).toMatchObject({ marks: [{ number: 2 }], stop: null });
  });

  it('move where only one may be marked', () => {
    expect(touching({ most: 1 }, 1, 2)).toMatchObject({ marks: [{ number: 2 }], stop: null });
  });

  it('are a ranking in the order of the touches; a place taken back moves up those behind it', () => {
    expect(numbersOf(touching({ type: 'ordinal' }, 5, 2, 9, 2))).toEqual([5, 9]);
    expect(numbersOf(touching({ type: 'ordinal' }, 5, 2, 9, 2, 2))).toEqual([5, 9, 2]);
  });
});

describe('points given one by one', () => {
  it('go up and down, and a project without any has no mark', () => {
    expect(pointing({}, 3, 3, 7, -3)).toMatchObject({
      marks: [
        { number: 3, points: 1 },
        { number: 7, points: 1 },
      ],
    });
    expect(pointing({}, 3, -3, -3).marks).toEqual([]);
  });

  it('end together where they are shared out, and say so', () => {
    const spent = pointing({}, 1, 1, 1, 2, 2, 3);
    expect(spent).toMatchObject({ marks: [{ points: 3 }, { points: 2 }], stop: 'spent' });
    expect(pointing({}, 1, 1, 1, 2, 2, 3, -1, 3)).toMatchObject({ stop: null });
  });

  it('end for each project by itself where it is scored', () => {
    const scoring = { type: 'scoring', points: 2 } as const;
    expect(pointing(scoring, 1, 1, 2, 2)).toMatchObject({ marks: [{ points: 2 }, { points: 2 }], stop: null });
    expect(pointing(scoring, 1, 1, 1)).toMatchObject({ marks: [{ points: 2 }], stop: 'spent' });
  });

  it('go to no more projects than the ballot takes', () => {
    expect(pointing({ most: 1 }, 1, 2)).toMatchObject({ marks: [{ number: 1 }], stop: 'full' });
    expect(pointing({ most: 1 }, 1, 1)).toMatchObject({ marks: [{ number: 1, points: 2 }], stop: null });
  });

  it('are never more than there are, whatever is touched', () => {
    const touch = fc.integer({ min: 1, max: 6 }).chain((number) => fc.constantFrom(number, -number));
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 40 }), (touches) => {
        const { marks } = pointing({ most: 3 }, ...touches);
        const total = [1, 2, 3, 4, 5, 6].reduce((sum, number) => sum + pointsOf(marks, number), 0);
        expect(total).toBeLessThanOrEqual(5);
        expect(marks.length).toBeLessThanOrEqual(3);
        expect(marks.every(({ points }) => points! > 0)).toBe(true);
      }),
    );
  });
});
