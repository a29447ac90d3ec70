import { broken } from '@ortaq/kernel';

import { confirmRules, freezeRules, importRules, lineRules } from './roll.rules.ts';

const ready = {
  isClosed: false,
  isWaiting: true,
  isConfirmed: false,
  isOwnImport: false,
  undecided: 0,
  entering: 1180,
  expected: 1180,
};

describe('confirming the roll', () => {
  it('is open to a second person who was shown what will enter', () => {
    expect(broken(confirmRules, ready)).toEqual([]);
  });

  it.each([
    ['voting/roll-frozen', { isClosed: true }],
    ['voting/roll-import-replaced', { isWaiting: false }],
    ['voting/roll-confirmed', { isConfirmed: true }],
    ['voting/roll-own-import', { isOwnImport: true }],
    ['voting/roll-undecided', { undecided: 1 }],
    ['voting/roll-changed', { expected: 1179 }],
    ['voting/roll-nobody', { entering: 0, expected: 0 }],
  ])('is refused with %s', (code, difference) => {
    expect(broken(confirmRules, { ...ready, ...difference })).toEqual([code]);
  });

  it('assumes nothing that it was not told', () => {
    expect(broken(confirmRules, {})).toContain('voting/roll-frozen');
    expect(broken(confirmRules, {})).toContain('voting/roll-own-import');
  });
});

describe('changing what waits', () => {
  it('ends when the roll is frozen', () => {
    expect(broken(importRules, { isClosed: true })).toEqual(['voting/roll-frozen']);
    expect(broken(lineRules, { isClosed: true, isWaiting: true, isConfirmed: false, areQuestions: true })).toEqual([
      'voting/roll-frozen',
    ]);
  });

  it('decides questions only: an error is mended in the file', () => {
    expect(broken(lineRules, { isClosed: false, isWaiting: true, isConfirmed: false, areQuestions: false })).toEqual([
      'voting/roll-line-no-question',
    ]);
  });
});

describe('freezing the roll', () => {
  const due = { isFrozen: false, hasConfirmed: true, isDue: true };

  it.each([
    [[], {}],
    [['voting/roll-frozen'], { isFrozen: true }],
    [['voting/roll-unconfirmed'], { hasConfirmed: false }],
    [['voting/roll-early'], { isDue: false }],
  ])('meets %j', (codes, difference) => {
    expect(broken(freezeRules, { ...due, ...difference })).toEqual(codes);
  });
});
