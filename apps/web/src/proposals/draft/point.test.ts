import { parsePoint, pointText } from './point.ts';

describe('a point of a map', () => {
  it.each(['51.1282, 71.4306', '51.1282 71.4306', '51,1282; 71,4306', '51.1282,71.4306', ' 51.1282°, 71.4306° '])(
    'is understood from %s',
    (text) => {
      expect(parsePoint(text)).toEqual({ latitude: 51.1282, longitude: 71.4306 });
    },
  );

  it('may be left out', () => {
    expect(parsePoint(' ')).toBeNull();
  });

  it.each(['мектептің жаны', '51.1', '95.0, 71.0', '51.1, 200'])('is not %s', (text) => {
    expect(parsePoint(text)).toBeUndefined();
  });

  it('is shown as it may be typed', () => {
    const point = { latitude: 51.1282, longitude: 71.4306 };
    expect(parsePoint(pointText(point))).toEqual(point);
  });
});
