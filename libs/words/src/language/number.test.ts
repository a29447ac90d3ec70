import { languages } from '@ortaq/kernel';
import { number, percent } from './number.ts';

const spaced = (text: string) => text.replaceAll(' ', '\u00A0');

describe('a number', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1180, '1 180'],
    [1234567, '1 234 567'],
    [-12000, '−12 000'],
    [2.5, '2,5'],
    [1234.5, '1 234,5'],
    [0.006, '0,01'],
    [-0.001, '0'],
    [12345678901234567890n, '12 345 678 901 234 567 890'],
    [-5n, '−5'],
  ])('%s is %s', (value, text) => {
    expect(number(value, 'kk')).toBe(spaced(text));
  });

  it('takes a point in English and a comma elsewhere', () => {
    expect(languages.map((language) => number(1234.25, language))).toEqual(
      ['1 234,25', '1 234,25', '1 234.25'].map(spaced),
    );
  });

  it('shows as many decimals as it is told, without closing noughts', () => {
    expect(number(2 / 3, 'ru', 3)).toBe('0,667');
    expect(number(2.0001, 'ru', 3)).toBe('2');
    expect(number(10, 'ru', 0)).toBe('10');
  });
});

describe('a percentage', () => {
  it('stands apart from its sign, except in English', () => {
    expect(languages.map((language) => percent(0.345, language, 1))).toEqual(['34,5 %', '34,5 %', '34.5%'].map(spaced));
  });

  it('is rounded as people round, not as doubles do', () => {
    expect(percent(0.285, 'kk')).toBe(spaced('29 %'));
    expect(percent(1, 'kk')).toBe(spaced('100 %'));
  });
});
