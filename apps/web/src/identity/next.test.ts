import { backFrom, isGoingToVote, nextOf, withNext } from './next.ts';

const visit = (query: string) => ({ query: new URLSearchParams(query) });

describe('where signing in leads on to', () => {
  it('is kept from step to step', () => {
    expect(withNext('/sign-in/code', visit('next=%2Fsamal%2Fprojects%3Fcycle%3D2027'))).toBe(
      '/sign-in/code?next=%2Fsamal%2Fprojects%3Fcycle%3D2027',
    );
    expect(withNext('/sign-in/code?again=1', visit('next=/samal'))).toBe('/sign-in/code?again=1&next=%2Fsamal');
  });

  it('is nowhere when nothing was asked, or another site', () => {
    expect(nextOf(visit(''))).toBeUndefined();
    expect(nextOf(visit('next=//evil.example'))).toBeUndefined();
    expect(withNext('/sign-in/code', visit('next=https://evil.example'))).toBe('/sign-in/code');
  });

  it.each([
    ['/samal/vote/check', true],
    ['/samal/vote', true],
    ['/samal/vote?cycle=2027', true],
    ['/samal/voters', false],
    ['/samal/account', false],
  ])('%s is on the way to vote: %s', (next, isSo) => {
    expect(isGoingToVote(visit(`next=${encodeURIComponent(next)}`))).toBe(isSo);
  });

  it.each([
    ['/samal/vote/check', '/samal/vote'],
    ['/samal/account', '/samal'],
    ['/samal?x=1', '/samal'],
    ['', '/'],
  ])('%j can be left for %s', (next, back) => {
    expect(backFrom(visit(`next=${encodeURIComponent(next)}`))).toBe(back);
  });
});
