import { broken } from '@ortaq/kernel';
import fc from 'fast-check';

import { ROLL_OBJECTION_DAYS } from '../cycles/roll-freeze.ts';
import { objectionsUntil, rollAnswerRules, type RollObjectionFacts, rollObjectionRules } from './roll-objection.ts';

const missing: RollObjectionFacts = {
  kind: 'missing',
  hasRoll: true,
  isInTime: true,
  hasIdentityNumber: true,
  isOnRoll: false,
  isOpen: false,
};
const judged = (differences: Partial<RollObjectionFacts>) => broken(rollObjectionRules, { ...missing, ...differences });

describe('an objection to the roll', () => {
  it.each<[string, Partial<RollObjectionFacts>]>([
    ['that one is missing', {}],
    ['that one’s settlement is wrong', { kind: 'settlement', isOnRoll: true }],
    ['that a dead or absent person is on it, by any resident', { kind: 'stranger', hasIdentityNumber: false }],
  ])('is taken: %s', (_, differences) => {
    expect(judged(differences)).toEqual([]);
  });

  it.each<[string, Partial<RollObjectionFacts>]>([
    ['voting/roll-not-ready', { hasRoll: false }],
    ['voting/objection-late', { isInTime: false }],
    ['voting/no-identity-number', { hasIdentityNumber: false }],
    ['voting/objection-on-roll', { isOnRoll: true }],
    ['voting/not-on-roll', { kind: 'settlement' }],
    ['voting/objection-open', { isOpen: true }],
  ])('is refused with %s', (code, differences) => {
    expect(judged(differences)).toEqual([code]);
  });

  it('is answered once, and by another', () => {
    expect(broken(rollAnswerRules, { isAnswered: false, isOwn: false })).toEqual([]);
    expect(broken(rollAnswerRules, { isAnswered: true, isOwn: true })).toEqual([
      'voting/objection-answered',
      'voting/objection-own',
    ]);
  });
});

describe('the last hour of objecting', () => {
  const at = fc.date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

  it('is never past the close, and leaves some days wherever the polls stay open so long', () => {
    fc.assert(
      fc.property(at, at, at, (frozenAt, one, other) => {
        const [votingOpensAt, votingClosesAt] = one < other ? [one, other] : [other, one];
        const until = objectionsUntil({ frozenAt, votingOpensAt, votingClosesAt });
        const least = frozenAt.getTime() + ROLL_OBJECTION_DAYS * 86_400_000;
        expect(until.getTime()).toBeLessThanOrEqual(votingClosesAt.getTime());
        expect(until < votingClosesAt && until.getTime() < least).toBe(false);
        expect(until < votingClosesAt && until < votingOpensAt).toBe(false);
      }),
    );
  });
});
