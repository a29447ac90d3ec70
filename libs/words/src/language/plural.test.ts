import { ordinal, plural } from './plural.ts';

const ru = ['проект', 'проекта', 'проектов'];

describe('a noun after a number', () => {
  it.each([
    ['проект', [1, 21, 101, 1001]],
    ['проекта', [2, 3, 4, 22, 34, 102, 1.5, 0.5]],
    ['проектов', [0, 5, 6, 9, 10, 11, 12, 13, 14, 15, 19, 20, 25, 100, 111, 112, 114, 1000]],
  ])('is «%s» in Russian after %j', (form, counts) => {
    expect(new Set(counts.map((count) => plural(count, 'ru', ru)))).toEqual(new Set([form]));
    expect(new Set(counts.map((count) => plural(-count, 'ru', ru)))).toEqual(new Set([form]));
  });

  it('is one or many in English', () => {
    expect([0, 1, 2, 1.5].map((count) => plural(count, 'en', ['vote', 'votes']))).toEqual([
      'votes',
      'vote',
      'votes',
      'votes',
    ]);
  });

  it('never changes in Kazakh', () => {
    expect([0, 1, 5, 21].map((count) => plural(count, 'kk', ['жоба']))).toEqual(['жоба', 'жоба', 'жоба', 'жоба']);
  });
});

describe('an English ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [20, '20th'],
    [21, '21st'],
    [102, '102nd'],
    [111, '111th'],
    [113, '113th'],
    [1000, '1000th'],
  ])('of %i is %s', (count, text) => {
    expect(ordinal(count)).toBe(text);
  });
});
