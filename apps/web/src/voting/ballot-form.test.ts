import type { BallotForm } from '@ortaq/domain/cycles';

import { hasSharedRank, marksIn } from './ballot-form.ts';

const approval: BallotForm = { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false };
const numbers = [3, 6, 7];
const marked = (form: Parameters<typeof marksIn>[0], type: BallotForm['type']) =>
  marksIn(form, { ...approval, type, points: 10 }, numbers).map(({ number, points }) => [number, points]);

describe('a ballot that was sent', () => {
  it('holds its ticks', () => {
    expect(marked({ project: ['7', '3'] }, 'approval')).toEqual([
      [7, null],
      [3, null],
    ]);
    expect(marked({ project: '6' }, 'choose-1')).toEqual([[6, null]]);
    expect(marked({}, 'approval')).toEqual([]);
  });

  it('holds points above nothing', () => {
    expect(marked({ 'points-3': '4', 'points-6': '0', 'points-7': '' }, 'cumulative')).toEqual([[3, 4]]);
    expect(marked({ 'points-3': '-1', 'points-6': '1,5', 'points-7': ' 5 ' }, 'scoring')).toEqual([[7, 5]]);
  });

  it('holds an order, best first', () => {
    expect(marked({ 'rank-3': '2', 'rank-6': '', 'rank-7': '1' }, 'ordinal')).toEqual([
      [7, null],
      [3, null],
    ]);
  });

  it('tells when two projects share a place', () => {
    expect(hasSharedRank({ 'rank-3': '1', 'rank-7': '1' }, numbers)).toBe(true);
    expect(hasSharedRank({ 'rank-3': '1', 'rank-7': '2', 'rank-6': '' }, numbers)).toBe(false);
  });

  it('holds nothing that is no number', () => {
    expect(marked({ project: ['7', 'x', '', '1e3'] }, 'approval')).toEqual([[7, null]]);
  });
});
