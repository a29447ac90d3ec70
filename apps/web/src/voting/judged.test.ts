import type { Refused } from '@ortaq/contract';

import { choicesOf, judge } from './judged.ts';
import type { Mark } from './marks.ts';
import type { Ballot } from './poll.ts';

const ballot = (form: Partial<Ballot['form']> = {}) =>
  ({
    envelope: '400000000',
    form: { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false, ...form },
    projects: [
      { id: 'water', number: 3, cost: '342000000' },
      { id: 'stop', number: 6, cost: '68500000' },
      { id: 'light', number: 7, cost: '146234500' },
    ],
  }) as unknown as Ballot;
const marks = (...numbers: number[]): Mark[] => numbers.map((number) => ({ number, points: null }));
const reasons = (of: Ballot, made: readonly Mark[]): readonly string[] => {
  try {
    judge(of, made);
    return [];
  } catch (error) {
    return (error as Refused).problem.reasons ?? [];
  }
};

describe('what a ballot sends', () => {
  it('are the ids of the marked projects, in the order of the marks', () => {
    expect(choicesOf(ballot(), marks(7, 3))).toEqual({ choices: ['light', 'water'] });
  });

  it('has points beside them where the marks have them', () => {
    expect(choicesOf(ballot(), [{ number: 6, points: 4 }])).toEqual({ choices: ['stop'], points: [4] });
  });

  it('drops a number that is not on the ballot', () => {
    expect(choicesOf(ballot(), marks(99, 6))).toEqual({ choices: ['stop'] });
  });
});

describe('marks, before anybody is asked to sign in', () => {
  it('may cost more than the money there is', () => {
    expect(reasons(ballot(), marks(3, 6, 7))).toEqual([]);
  });

  it.each([
    ['voting/too-few', ballot(), []],
    ['voting/too-few', ballot(), [99]],
    ['voting/too-many', ballot({ most: 2 }), [3, 6, 7]],
    ['voting/too-many', ballot({ type: 'choose-1' }), [3, 6]],
    ['voting/over-budget', ballot({ withinEnvelope: true }), [3, 6]],
  ])('are refused with %s', (code, of, numbers) => {
    expect(reasons(of, marks(...numbers))).toEqual([code]);
  });

  it('are refused with the numbers that the sentence needs', () => {
    try {
      judge(ballot({ withinEnvelope: true, most: 2 }), marks(3, 6));
    } catch (error) {
      expect((error as Refused).problem).toMatchObject({
        status: 409,
        facts: { least: '1', most: '2', cost: '410500000', envelope: '400000000' },
      });
    }
    expect.assertions(1);
  });
});
