import { broken } from '@ortaq/kernel';

import {
  confirmCorrectionRules,
  giveBackCorrectionRules,
  type RollCorrectionFacts,
  rollCorrectionRules,
} from './roll-correction.ts';

const strike: RollCorrectionFacts = { kind: 'strike', hasRoll: true, isOnRoll: true, issued: null };
const judged = (differences: Partial<RollCorrectionFacts>) =>
  broken(rollCorrectionRules, { ...strike, ...differences });

describe('a correction of the frozen roll', () => {
  it.each<[string, Partial<RollCorrectionFacts>]>([
    ['lets in who is not on it', { kind: 'enter', isOnRoll: false }],
    ['moves who is on it, token or not', { kind: 'settle', issued: 'online' }],
    ['takes off who was given nothing', {}],
  ])('%s', (_, differences) => {
    expect(judged(differences)).toEqual([]);
  });

  it.each<[string, Partial<RollCorrectionFacts>]>([
    ['voting/roll-not-ready', { hasRoll: false }],
    ['voting/correction-on-roll', { kind: 'enter' }],
    ['voting/correction-not-on-roll', { isOnRoll: false }],
    ['voting/correction-not-on-roll', { kind: 'settle', isOnRoll: false }],
    ['voting/correction-issued', { issued: 'online' }],
    ['voting/correction-issued', { issued: 'paper' }],
  ])('is refused with %s', (code, differences) => {
    expect(judged(differences)).toEqual([code]);
  });
});

describe('the second person', () => {
  const read = { isWaiting: true, isOwnEntry: false, isSameNumber: true, remaining: 1180 };

  it('confirms what they read in the same paper', () => {
    expect(broken(confirmCorrectionRules, read)).toEqual([]);
  });

  it.each([
    ['voting/correction-settled', { isWaiting: false }],
    ['voting/correction-own', { isOwnEntry: true }],
    ['voting/correction-differs', { isSameNumber: false }],
    ['voting/roll-nobody', { remaining: 0 }],
  ])('is refused with %s', (code, differences) => {
    expect(broken(confirmCorrectionRules, { ...read, ...differences })).toEqual([code]);
  });

  it('gives back what another entered, once', () => {
    expect(broken(giveBackCorrectionRules, { isWaiting: true, isOwnEntry: false })).toEqual([]);
    expect(broken(giveBackCorrectionRules, {})).toEqual(['voting/correction-settled', 'voting/correction-own']);
  });
});
