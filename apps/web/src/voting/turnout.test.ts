import { ofHundred } from './turnout.page.tsx';

describe('turnout of a hundred people', () => {
  it.each([
    [0, 847, 0],
    [1, 847, 1],
    [284, 847, 34],
    [847, 847, 100],
    [0, 0, 0],
  ])('%i of %i are %i', (voted, voters, count) => {
    expect(ofHundred({ voted, voters })).toBe(count);
  });
});
