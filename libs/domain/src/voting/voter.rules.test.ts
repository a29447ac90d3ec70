import { obstacleOf, type VoterFacts } from './voter.rules.ts';

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
