import { spreadOf, yardstickOf } from './point-spread.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('a map of points', () => {
  it('has north up and east to the right, as far from each other as they lie', () => {
    const { places, perKilometre } = spreadOf([at(50, 20), at(50.1, 20), at(50, 20.2)]);
    const [south, north, east] = places as [
      { x: number; y: number },
      { x: number; y: number },
      { x: number; y: number },
    ];
    expect(north.y).toBeLessThan(south.y);
    expect(east.x).toBeGreaterThan(south.x);
    expect((south.y - north.y) / perKilometre).toBeCloseTo(11.1, 1);
    expect((east.x - south.x) / perKilometre).toBeCloseTo(14.3, 1);
  });

  it('keeps every point inside the drawing', () => {
    const { places, width, height } = spreadOf([at(49.9, 20), at(50.1, 20.01), at(50, 20.02)]);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('puts one point in the middle, and measures nothing', () => {
    const { places, width, height, perKilometre } = spreadOf([at(43.2, 76.9)]);
    expect(places).toEqual([{ x: width / 2, y: height / 2 }]);
    expect(yardstickOf(perKilometre, width)).toBeNull();
  });

  it.each([
    [20, 5, 100],
    [90, 1, 90],
    [300, 0.2, 60],
  ])('has a yardstick of a round length: %d units a kilometre', (perKilometre, kilometres, length) => {
    expect(yardstickOf(perKilometre, 420)).toEqual({ kilometres, length });
  });
});
