import { isProved, pagesOf, rangeOf, wholeIn } from './log.ts';

describe('the pages of the log', () => {
  it.each([
    [0, 1, { page: 1, from: 0, count: 0 }],
    [7, 1, { page: 1, from: 0, count: 7 }],
    [120, 1, { page: 1, from: 70, count: 50 }],
    [120, 3, { page: 3, from: 0, count: 20 }],
    [120, 9, { page: 3, from: 0, count: 20 }],
    [120, 0, { page: 1, from: 70, count: 50 }],
  ])('of %d entries, page %d, are the newest first and leave none out', (size, page, range) => {
    expect(rangeOf({ size }, page)).toEqual(range);
  });

  it('are one at least', () => {
    expect([0, 50, 51].map((size) => pagesOf({ size }))).toEqual([1, 1, 2]);
  });
});

describe('a number that was typed', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %p', (text, number) => {
    expect(wholeIn(text)).toBe(number);
  });
});

describe('an entry', () => {
  const joining = (hash: string) => ({ beside: 'b', isLeft: true, hash });

  it('is proved only when its last joining is the root, or it is alone and is the root itself', () => {
    expect(isProved({ leaf: 'l', joinings: [joining('x'), joining('r')], root: 'r' })).toBe(true);
    expect(isProved({ leaf: 'r', joinings: [], root: 'r' })).toBe(true);
    expect(isProved({ leaf: 'r', joinings: [joining('x')], root: 'r' })).toBe(false);
  });
});
