import { broken } from '@ortaq/kernel';

import { answerRules, objectionRules } from './objection.rules.ts';

describe('objecting to a decision', () => {
  it.each(['refused', 'merged', 'admitted'] as const)('is open to the author of a proposal that was %s', (decision) => {
    expect(broken(objectionRules, { decision, status: decision, hasObjected: false })).toEqual([]);
  });

  it.each([
    ['review/nothing-to-object', { decision: null }],
    ['review/nothing-to-object', { decision: 'returned' as const, status: 'returned' as const }],
    ['review/nothing-to-object', { status: 'submitted' as const }],
    ['review/objected-already', { hasObjected: true }],
  ])('is refused with %s', (code, difference) => {
    expect(
      broken(objectionRules, { decision: 'refused', status: 'refused', hasObjected: false, ...difference }),
    ).toEqual([code]);
  });
});

describe('answering an objection', () => {
  const open = { isAnswered: false, isOwnDecision: false, isOwnProposal: false, hasConflict: false };

  it('is open once, to somebody else', () => {
    expect(broken(answerRules, open)).toEqual([]);
  });

  it.each([
    ['review/objection-answered', { isAnswered: true }],
    ['review/own-decision', { isOwnDecision: true }],
    ['review/own-proposal', { isOwnProposal: true }],
    ['review/conflict-declared', { hasConflict: true }],
  ])('is refused with %s', (code, difference) => {
    expect(broken(answerRules, { ...open, ...difference })).toEqual([code]);
  });
});
