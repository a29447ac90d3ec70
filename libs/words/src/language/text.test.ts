import { fileSize } from './file-size.ts';
import { capitalise, listed } from './text.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a large first letter', () => {
  it.each([
    ['іс', 'Іс'],
    ['iskra', 'Iskra'],
    ['әкім', 'Әкім'],
    ['ұсыныс қабылданды', 'Ұсыныс қабылданды'],
    ['№7 жоба', '№7 жоба'],
    ['', ''],
  ])('makes %j %j', (text, large) => {
    expect(capitalise(text)).toBe(large);
  });
});

describe('a list in a sentence', () => {
  it('ends with the word of its language', () => {
    const items = ['су', 'жол', 'жарық'];
    expect(listed(items, 'kk')).toBe('су, жол және жарық');
    expect(listed(items.slice(1), 'ru')).toBe('жол и жарық');
    expect(listed(['road', 'light'], 'en')).toBe('road and light');
    expect(listed(['су'], 'kk')).toBe('су');
    expect(listed([], 'kk')).toBe('');
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 байт'],
    [999, '999 байт'],
    [1000, '1 КБ'],
    [1540, '1,5 КБ'],
    [9960, '10 КБ'],
    [140_400, '140 КБ'],
    [999_499, '999 КБ'],
    [999_500, '1 МБ'],
    [1_240_000, '1,2 МБ'],
    [2_500_000_000, '2,5 ГБ'],
  ])('of %i bytes is %s', (size, text) => {
    expect(plain(fileSize(size, 'kk'))).toBe(text);
  });

  it('agrees with its number, and is in English letters in English', () => {
    expect([1, 2, 5].map((size) => plain(fileSize(size, 'ru')))).toEqual(['1 байт', '2 байта', '5 байт']);
    expect([1, 2, 1500].map((size) => plain(fileSize(size, 'en')))).toEqual(['1 byte', '2 bytes', '1.5 KB']);
  });
});
