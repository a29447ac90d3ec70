import { isOver, noPicks, toggled } from './picks.ts';

const marking = (most: number | null, ...marks: string[]) =>
  marks.reduce((picks, id) => toggled(picks, id, most), noPicks);

describe('marks on the device', () => {
  it('are set and taken away', () => {
    expect(marking(null, 'a', 'b', 'a').ids).toEqual(['b']);
  });

  it('are no more than the ballot takes; one too many says so and changes nothing', () => {
    expect(marking(2, 'a', 'b', 'c')).toEqual({ ids: ['a', 'b'], isFull: true });
    expect(marking(2, 'a', 'b', 'c', 'a')).toEqual({ ids: ['b'], isFull: false });
  });

  it('move where only one may be marked', () => {
    expect(marking(1, 'a', 'b')).toEqual({ ids: ['b'], isFull: false });
  });

  it('may cost more than there is, unless the ballot holds them to it', () => {
    const projects = [
      { id: 'a', cost: '300' },
      { id: 'b', cost: '201' },
    ];
    const both = marking(null, 'a', 'b');
    expect([isOver(both, projects, null), isOver(both, projects, '501'), isOver(both, projects, '500')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
