import { labelsOf } from './point-labels.ts';

const at = (x: number, y: number, text?: string) => ({ x, y, text });

describe('the texts of a map', () => {
  it('stand to the right of their points where there is room', () => {
    expect(labelsOf([at(100, 100, '№7'), at(100, 200)], 420)).toEqual([{ dx: 12, dy: 5, anchor: 'start' }, null]);
  });

  it('turn to the left at the edge', () => {
    expect(labelsOf([at(410, 100, '№7')], 420)).toMatchObject([{ anchor: 'end' }]);
  });

  it('do not cover a neighbour, nor its text', () => {
    expect(labelsOf([at(100, 100, '№7'), at(120, 100, '№8')], 420)).toMatchObject([
      { anchor: 'end' },
      { anchor: 'start' },
    ]);
  });

  it('stay away where there is no room at all', () => {
    const crowd = [at(50, 50, '№123456789'), at(66, 50, '№1'), at(34, 50, '№2'), at(50, 34, '№3'), at(50, 66, '№4')];
    expect(labelsOf(crowd, 420)[0]).toBeNull();
  });
});
