import { broken } from '@ortaq/kernel';

import { boxRules, issueRules, obstacleOf, type VoterFacts } from './voter.rules.ts';

const onRoll: VoterFacts = { hasIdentityNumber: true, hasRoll: true, isOnRoll: true, issued: null };

describe('a person who wants to vote', () => {
  it.each<[string | null, Partial<VoterFacts>]>([
    [null, {}],
    [null, { issued: 'online' }],
    ['voting/voted-on-paper', { issued: 'paper' }],
    ['voting/not-on-roll', { isOnRoll: false }],
    ['voting/roll-not-ready', { hasRoll: false, isOnRoll: false }],
    ['voting/no-identity-number', { hasIdentityNumber: false, isOnRoll: false }],
    ['voting/no-identity-number', { hasIdentityNumber: false, hasRoll: false, isOnRoll: false }],
  ])('is told %s', (reason, differences) => {
    expect(obstacleOf({ ...onRoll, ...differences })).toBe(reason);
  });
});

describe('the book of issued ballots', () => {
  it('gives one person one ballot', () => {
    expect(broken(issueRules, { issued: null })).toEqual([]);
    expect(broken(issueRules, { issued: 'online' })).toEqual(['voting/ballot-taken']);
    expect(broken(issueRules, { issued: 'paper' })).toEqual(['voting/ballot-taken']);
  });

  it('lets only a ballot given out online into the box', () => {
    expect(broken(boxRules, { issued: 'online' })).toEqual([]);
    expect(broken(boxRules, { issued: 'paper' })).toEqual(['voting/ballot-not-taken']);
    expect(broken(boxRules, { issued: null })).toEqual(['voting/ballot-not-taken']);
  });
});
