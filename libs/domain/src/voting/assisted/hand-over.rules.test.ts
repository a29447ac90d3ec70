import { broken } from '@ortaq/kernel';

import { ASSISTED_A_DAY, isHandOverCode } from './hand-over.ts';
import { type HandOverFacts, handOverRules } from './hand-over.rules.ts';

const usual: HandOverFacts = { issued: null, helped: 0 };
const reasons = (facts: Partial<HandOverFacts>) => broken(handOverRules, { ...usual, ...facts });

describe('handing over the device of the office', () => {
  it('is for who took nothing yet', () => {
    expect(reasons({})).toEqual([]);
    expect(reasons({ issued: 'online' })).toEqual(['voting/hand-over-after-token']);
    expect(reasons({ issued: 'paper' })).toEqual(['voting/hand-over-after-paper']);
  });

  it('ends for one assistant when the day’s number is reached', () => {
    expect(reasons({ helped: ASSISTED_A_DAY - 1 })).toEqual([]);
    expect(reasons({ helped: ASSISTED_A_DAY })).toEqual(['voting/hand-over-limit']);
  });
});

describe('a hand-over code', () => {
  it('is six digits', () => {
    expect(['004711', '4711', '0047110', 'a04711'].filter(isHandOverCode)).toEqual(['004711']);
  });
});
