import { criterionCodes } from '@ortaq/domain/review';

import type { Case } from './case.ts';
import { type MainVerdict, obstaclesOf } from './verdict.ts';

const now = new Date('2027-02-24T09:12:00+05:00');
const aCase = (differences: Partial<Case> = {}): Case =>
  ({
    status: 'submitted',
    bar: null,
    cost: '218400000',
    limits: { least: '10000000', most: '600000000' },
    respondBy: null,
    votingOpensAt: '2027-04-05T09:00:00+05:00',
    ...differences,
  }) as Case;
const yes = criterionCodes.map((criterion) => ({ criterion, isMet: true, why: '' }));
const oneNo = yes.map((each) => (each.criterion === 'lawful' ? { ...each, isMet: false, why: 'Қайшы' } : each));

const obstacles = (verdict: MainVerdict, answers: typeof yes, differences: Partial<Case> = {}) =>
  obstaclesOf(verdict, { judged: aCase(differences), answers }, now);

describe('a verdict', () => {
  it.each([
    ['admit', yes],
    ['return', oneNo],
    ['refuse', oneNo],
  ] as const)('«%s» is open when the checklist allows it', (verdict, answers) => {
    expect(obstacles(verdict, answers)).toEqual([]);
  });

  it.each([
    ['admit', yes.slice(1), 'review/checks-open'],
    ['admit', oneNo, 'review/check-failed'],
    ['return', yes, 'review/nothing-failed'],
    ['refuse', yes, 'review/criterion-not-failed'],
  ] as const)('«%s» says what it waits for', (verdict, answers, code) => {
    expect(obstacles(verdict, answers as typeof yes)).toEqual([code]);
  });

  it('does not admit what costs more than the rules allow', () => {
    expect(obstacles('admit', yes, { cost: '600000001' })).toEqual(['review/cost-outside-limits']);
  });

  it('refuses a returned proposal only once its day has passed', () => {
    const returned = { status: 'returned' } as const;
    expect(obstacles('refuse', oneNo, { ...returned, respondBy: '2027-03-02T18:00:00+05:00' })).toEqual([
      'review/author-still-has-time',
    ]);
    expect(obstacles('refuse', oneNo, { ...returned, respondBy: '2027-02-20T18:00:00+05:00' })).toEqual([]);
  });
});
