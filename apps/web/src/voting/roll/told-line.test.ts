import { toldLine } from './told-line.ts';

describe('the line of a commission after the close', () => {
  it('is read as its program prints it', () => {
    expect(toldLine(' {"issued":23,"signature":"abc","vote":"ab"}\n')).toEqual({
      issued: 23,
      signature: 'abc',
      vote: 'ab',
    });
  });

  it('that is cut off or something else is no number', () => {
    for (const text of ['', '{"issued":2', 'null', '{"vote":7}']) expect(toldLine(text).issued).toBeNaN();
  });
});
