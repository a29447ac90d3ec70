import { broken } from '@ortaq/kernel';

import { accountOf, addsUp } from './account.ts';
import {
  countablePaperRules,
  givingRules,
  type KeyingFacts,
  keyingRules,
  settlingRules,
  type SigningFacts,
  signingRules,
} from './paper.rules.ts';

const account = { given: 10, counted: 7, aside: 0, spoiled: 1, unreturned: 2 };
const settling = { isCountBegun: false, open: 0, account };

describe('the account of paper', () => {
  it('adds up when everything that was given out is in a signed batch, set aside, spoiled or not returned', () => {
    expect(addsUp(account)).toBe(true);
    expect(addsUp({ ...account, unreturned: 1 })).toBe(false);
    expect(addsUp({ ...account, counted: 8 })).toBe(false);
  });

  it('counts signed batches by their sheets and those set aside by the ballots they stand for', () => {
    const batches = [
      { step: 'signed', sheets: 25, given: null },
      { step: 'aside', sheets: 4, given: 3 },
      { step: 'replaced', sheets: 25, given: null },
      { step: 'sign', sheets: 9, given: null },
    ] as const;
    expect(accountOf(batches)).toEqual({ counted: 25, aside: 3 });
  });

  it('is not closed while a batch is open, nor once a count has begun', () => {
    expect(broken(settlingRules, settling)).toEqual([]);
    expect(broken(settlingRules, { ...settling, open: 1 })).toEqual(['voting/batches-open']);
    expect(broken(settlingRules, { ...settling, isCountBegun: true })).toEqual(['voting/paper-counted']);
  });
});

describe('a count', () => {
  it('waits until every ballot given out is accounted for, and does not wait where no paper was given', () => {
    const none = { given: 0, counted: 0, aside: 0, spoiled: 0, unreturned: 0 };
    expect(broken(countablePaperRules, { ...settling, account: none })).toEqual([]);
    expect(broken(countablePaperRules, { ...settling, account: { ...account, counted: 6 } })).toEqual([
      'voting/paper-not-settled',
    ]);
    expect(broken(countablePaperRules, { ...settling, open: 1 })).toEqual(['voting/batches-open']);
  });
});

describe('a person', () => {
  it('takes one ballot, whichever way', () => {
    expect(broken(givingRules, { issued: null })).toEqual([]);
    expect(broken(givingRules, { issued: 'online' })).toEqual(['voting/paper-after-token']);
    expect(broken(givingRules, { issued: 'paper' })).toEqual(['voting/paper-given']);
  });

  it('keys a batch once, and a line for every sheet or for every difference', () => {
    const keying: KeyingFacts = { isCountBegun: false, step: 'first', lines: 25, expected: 25, hasKeyed: false };
    const brokenBy = (change: Partial<KeyingFacts>) => broken(keyingRules, { ...keying, ...change });
    expect(brokenBy({})).toEqual([]);
    expect(brokenBy({ lines: 24 })).toEqual(['voting/batch-count']);
    expect(brokenBy({ step: 'third', expected: 2 })).toEqual(['voting/batch-only-differs']);
    expect(brokenBy({ step: 'second', hasKeyed: true })).toEqual(['voting/batch-own-keying']);
    expect(brokenBy({ step: 'signed' })).toEqual(['voting/batch-keyed']);
  });

  it('signs once, for what they read, and never for more sheets than were given out', () => {
    const signing: SigningFacts = {
      isCountBegun: false,
      step: 'sign',
      hasSigned: false,
      seen: 'a',
      seal: 'a',
      given: 5,
      found: 5,
    };
    expect(broken(signingRules, signing)).toEqual([]);
    expect(broken(signingRules, { ...signing, found: 6 })).toEqual(['voting/paper-too-many']);
    expect(broken(signingRules, { ...signing, seen: 'b', hasSigned: true })).toEqual([
      'voting/batch-signed-by-you',
      'voting/batch-changed',
    ]);
  });
});
