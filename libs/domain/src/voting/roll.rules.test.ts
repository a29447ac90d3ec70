import { broken } from '@ortaq/kernel';

import { confirmRules, importRules, lineRules } from './roll.rules.ts';

const ready = { isFrozen: false, isWaiting: true, isOwnImport: false, undecided: 0, entering: 1180, expected: 1180 };

describe('confirming the roll', () => {
  it('is open to a second person who was shown what will enter', () => {
    expect(broken(confirmRules, ready)).toEqual([]);
  });

  it.each([
    ['voting/roll-frozen', { isFrozen: true }],
    ['voting/roll-import-replaced', { isWaiting: false }],
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
    expect(broken(importRules, { isFrozen: true })).toEqual(['voting/roll-frozen']);
    expect(broken(lineRules, { isFrozen: true, isWaiting: true, areQuestions: true })).toEqual(['voting/roll-frozen']);
  });

  it('decides questions only: an error is mended in the file', () => {
    expect(broken(lineRules, { isFrozen: false, isWaiting: true, areQuestions: false })).toEqual([
      'voting/roll-line-no-question',
    ]);
  });
});
