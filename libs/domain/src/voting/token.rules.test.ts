import { broken } from '@ortaq/kernel';

import { castRules, takingRules, turnRules } from './token.rules.ts';

describe('a token', () => {
  const fresh = { issued: null, issuers: 1, asked: 1 } as const;

  it.each([
    [[], fresh],
    [['voting/token-taken'], { ...fresh, issued: 'online' as const }],
    [['voting/token-form'], { ...fresh, asked: 2 }],
    [['voting/no-issuer', 'voting/token-form'], { ...fresh, issuers: 0 }],
  ])('is refused with %j', (codes, facts) => {
    expect(broken(takingRules, facts)).toEqual(codes);
  });
});

describe('a cast', () => {
  const good = { isReadable: true, isOpen: true, isGenuine: true, isSigned: true };

  it.each([
    ['voting/ballot-form', 'isReadable'],
    ['voting/polls-closed', 'isOpen'],
    ['voting/token-not-genuine', 'isGenuine'],
    ['voting/ballot-not-signed', 'isSigned'],
  ])('is refused with %s', (code, fact) => {
    expect(broken(castRules, { ...good, [fact]: false })).toEqual([code]);
  });
});

describe('a version of a ballot', () => {
  it.each([
    [[], 0, 0],
    [[], 3, 3],
    [['voting/ballot-superseded'], 2, 3],
    [['voting/ballot-ahead'], 4, 3],
    [['voting/changed-too-often'], 101, 101],
  ])('is refused with %j when it is number %i and %i is next', (codes, seq, next) => {
    expect(broken(turnRules, { seq, next })).toEqual(codes);
  });
});
