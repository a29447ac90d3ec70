import { rollCycle } from './roll-cycle.ts';
import { firstVerdict, type Roll, type RollImport, stepOf } from './roll-state.ts';

const file = (differences: Partial<RollImport>) =>
  ({ status: 'waiting', questions: 0, errors: 0, undecided: 0, ...differences }) as RollImport;

describe('the way of a roll', () => {
  it.each([
    ['file', null, undefined],
    ['lines', null, file({ undecided: 2 })],
    ['second', null, file({ undecided: 0 })],
    ['sealed', null, file({ status: 'confirmed' })],
    ['sealed', { count: 1180 } as Roll, file({ undecided: 0 })],
  ])('stands at «%s»', (step, roll, waiting) => {
    expect(stepOf(roll, waiting)).toBe(step);
  });
});

describe('the lines of a file', () => {
  it('that are shown at first ask for something to be done', () => {
    expect(firstVerdict(file({ questions: 5, errors: 4 }))).toBe('question');
    expect(firstVerdict(file({ errors: 4 }))).toBe('error');
    expect(firstVerdict(file({}))).toBe('accepted');
  });
});

describe('the cycle of the room', () => {
  type Cycles = Parameters<typeof rollCycle>[0];
  const cycles = [
    { mark: '2028', phase: 'draft' },
    { mark: '2026', phase: 'voting' },
    { mark: '2027', phase: 'review' },
  ] as unknown as Cycles;

  it.each([
    ['2026', '2026'],
    [null, '2027'],
    ['2028', '2027'],
  ])('asked for as %s is %s', (asked, mark) => {
    expect(rollCycle(cycles, asked)?.mark).toBe(mark);
  });
});
