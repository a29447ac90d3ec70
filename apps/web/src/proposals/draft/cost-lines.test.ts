import { linesSaid, typedLines, withRoom } from './cost-lines.ts';

const line = (name: string, amount: string) => ({ name, amount });

describe('the lines of a cost', () => {
  it('are read as they were typed, one or many', () => {
    expect(typedLines({ name: 'Шам', amount: '5 000' })).toEqual([line('Шам', '5 000')]);
    expect(typedLines({ name: ['Шам', ''], amount: ['5 000', ''] })).toEqual([line('Шам', '5 000'), line('', '')]);
  });

  it('say tiyn, and an empty line says nothing', () => {
    expect(linesSaid([line('Шам', '912 000'), line(' ', ''), line('Кабель', '298 345,50 ₸')])).toEqual({
      lines: [line('Шам', '91200000'), line('Кабель', '29834550')],
      wrong: [],
    });
  });

  it('are wrong where one half is missing or the sum is no sum, each at its own place', () => {
    const typed = [line('', ''), line('Шам', ''), line('', '5 000'), line('Кабель', 'көп'), line('Еңбек', '0')];
    const { wrong } = linesSaid(typed);
    expect(wrong.map(({ path, code }) => [path, code])).toEqual([
      ['costLines.1.amount', 'too_small'],
      ['costLines.2.name', 'too_small'],
      ['costLines.3.amount', 'invalid_format'],
      ['costLines.4.amount', 'invalid_format'],
    ]);
  });

  it('leave room for more, up to the limit', () => {
    expect(withRoom([], 30)).toHaveLength(3);
    expect(
      withRoom(
        Array.from({ length: 3 }, () => line('Шам', '1')),
        30,
      ),
    ).toHaveLength(4);
    expect(
      withRoom(
        Array.from({ length: 30 }, () => line('Шам', '1')),
        30,
      ),
    ).toHaveLength(30);
  });
});
