import { fill, fillCount, piecesOf } from './message.ts';

describe('a message', () => {
  it('is taken apart at its slots', () => {
    expect(piecesOf('Қалды: {left:money}, {n} {n|день|дня|дней}.')).toEqual([
      'Қалды: ',
      { name: 'left', kind: 'money' },
      ', ',
      { name: 'n' },
      ' ',
      { name: 'n', forms: ['день', 'дня', 'дней'] },
      '.',
    ]);
    expect(piecesOf('')).toEqual([]);
    expect(piecesOf('{a}{b}')).toEqual([{ name: 'a' }, { name: 'b' }]);
  });

  it('does not read slots in what fills it', () => {
    expect(fill('{title}: {note}', ({ name }) => (name === 'title' ? '{note}' : 'x'))).toBe('{note}: x');
  });

  it('ends in one full stop even after an abbreviation', () => {
    const onMarchFifth = (text: string) => fill(text, () => '5 наурыз 2027 ж.');
    expect(onMarchFifth('Күні: {on}. Келіңіз.')).toBe('Күні: 5 наурыз 2027 ж. Келіңіз.');
    expect(onMarchFifth('{on}, сағат 10')).toBe('5 наурыз 2027 ж., сағат 10');
  });

  it('leaves other braces alone', () => {
    expect(piecesOf('{} { x } {a b}')).toEqual(['{} { x } {a b}']);
  });

  it('may speak of one number alone', () => {
    expect(fillCount('{n} {n|день|дня|дней} назад', 22, 'ru')).toBe('22 дня назад');
    expect(fillCount('{n} күн бұрын', 1200, 'kk')).toBe('1\u00A0200 күн бұрын');
  });
});
