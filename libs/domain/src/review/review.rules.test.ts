import { broken, money } from '@ortaq/kernel';

import { type Answer, criteria, criterionCodes, failedOf, numberOf, openOf } from './criteria.ts';
import { objectionDueAt, reviewDueAt } from './deadline.ts';
import {
  admitRules,
  checkRules,
  conflictRules,
  costRules,
  impartialityRules,
  mergeRules,
  refuseRules,
  returnRules,
  type VerdictFacts,
} from './review.rules.ts';

const met = (criterion: Answer['criterion']): Answer => ({ criterion, isMet: true, why: '' });
const failed = (criterion: Answer['criterion']): Answer => ({ criterion, isMet: false, why: 'Смета тіркелмеген' });
const allMet = criterionCodes.map(met);
const oneFailed = [...allMet.filter(({ criterion }) => criterion !== 'cost-founded'), failed('cost-founded')];

const facts: VerdictFacts = {
  isOwnProposal: false,
  hasConflict: false,
  status: 'submitted',
  answers: allMet,
  cost: money(218_400_000),
  limits: { least: money(10_000_000), most: money(600_000_000) },
  now: new Date('2027-02-24T09:12:00+05:00'),
  votingOpensAt: new Date('2027-04-05T00:00:00+05:00'),
};
const inTwoWeeks = new Date('2027-03-10T18:00:00+05:00');

describe('the criteria', () => {
  it('are numbered from one without a gap, and each stands once', () => {
    expect(criteria.map(({ number }) => number)).toEqual(criteria.map((_, at) => at + 1));
    expect(new Set(criterionCodes).size).toBe(criteria.length);
    expect(numberOf('lawful')).toBe(8);
  });

  it('tell which failed and which were not answered', () => {
    expect(failedOf(oneFailed)).toEqual(['cost-founded']);
    expect(openOf(allMet.slice(1))).toEqual([criterionCodes[0]]);
  });
});

describe('admitting a proposal', () => {
  it('is open when every criterion is met', () => {
    expect(broken(admitRules, facts)).toEqual([]);
  });

  it.each<[string, Partial<VerdictFacts>]>([
    ['review/own-proposal', { isOwnProposal: true }],
    ['review/conflict-declared', { hasConflict: true }],
    ['review/not-under-review', { status: 'returned' }],
    ['review/not-under-review', { status: 'admitted' }],
    ['review/checks-open', { answers: allMet.slice(1) }],
    ['review/check-failed', { answers: oneFailed }],
    ['review/cost-outside-limits', { cost: money(600_000_001) }],
    ['review/cost-outside-limits', { cost: money(9_999_999) }],
  ])('is refused with %s', (code, differences) => {
    expect(broken(admitRules, { ...facts, ...differences })).toEqual([code]);
  });
});

describe('returning a proposal', () => {
  const returning = { ...facts, answers: oneFailed, respondBy: inTwoWeeks };

  it('needs a criterion that is not met and a day to come', () => {
    expect(broken(returnRules, returning)).toEqual([]);
  });

  it.each([
    ['review/nothing-failed', { answers: allMet }],
    ['review/respond-by-past', { respondBy: facts.now }],
    ['review/respond-by-late', { respondBy: facts.votingOpensAt }],
    ['review/not-under-review', { status: 'refused' as const }],
    ['review/conflict-declared', { hasConflict: true }],
  ])('is refused with %s', (code, difference) => {
    expect(broken(returnRules, { ...returning, ...difference })).toEqual([code]);
  });
});

describe('refusing a proposal', () => {
  const refusing = { ...facts, answers: oneFailed, criterion: 'cost-founded' as const, respondBy: null as Date | null };

  it('names the criterion that it fails', () => {
    expect(broken(refuseRules, refusing)).toEqual([]);
  });

  it('is open when the author let the day pass', () => {
    expect(broken(refuseRules, { ...refusing, status: 'returned' as const, respondBy: facts.now })).toEqual([]);
  });

  it.each([
    ['review/criterion-not-failed', { criterion: 'lawful' as const }],
    ['review/author-still-has-time', { status: 'returned' as const, respondBy: inTwoWeeks }],
    ['review/not-under-review', { status: 'admitted' as const }],
    ['review/own-proposal', { isOwnProposal: true }],
  ])('is refused with %s', (code, difference) => {
    expect(broken(refuseRules, { ...refusing, ...difference })).toEqual([code]);
  });
});

describe('merging proposals', () => {
  const merging = { ...facts, isItself: false, isOfSameCycle: true, targetStatus: 'admitted' as const };

  it.each(['submitted', 'returned', 'admitted'] as const)('joins one to another that is %s', (targetStatus) => {
    expect(broken(mergeRules, { ...merging, targetStatus })).toEqual([]);
  });

  it.each([
    ['review/merged-into-itself', { isItself: true }],
    ['review/merged-into-closed', { isOfSameCycle: false }],
    ['review/merged-into-closed', { targetStatus: 'merged' as const }],
    ['review/merged-into-closed', { targetStatus: 'refused' as const }],
    ['review/merged-into-closed', { targetStatus: 'withdrawn' as const }],
    ['review/merged-into-closed', { targetStatus: 'draft' as const }],
    ['review/not-under-review', { status: 'returned' as const }],
  ])('is refused with %s', (code, difference) => {
    expect(broken(mergeRules, { ...merging, ...difference })).toEqual([code]);
  });
});

describe('correcting a cost', () => {
  it.each([
    [[], 218_400_001],
    [['review/cost-unchanged'], 218_400_000],
    [['review/cost-outside-limits'], 600_000_001],
    [['review/cost-outside-limits'], 0],
  ])('answers %j', (codes, corrected) => {
    expect(broken(costRules, { ...facts, corrected: money(corrected) })).toEqual(codes);
  });
});

describe('the checklist', () => {
  it.each([
    [[], oneFailed],
    [[], []],
    [['review/why-missing'], [{ ...failed('whole'), why: '  ' }]],
    [['review/criterion-repeated'], [met('whole'), failed('whole')]],
  ])('answers %j', (codes, answers) => {
    expect(broken(checkRules, { ...facts, answers })).toEqual(codes);
  });
});

describe('a matter of one’s own', () => {
  it('is told with every reason', () => {
    expect(broken(impartialityRules, { isOwnProposal: true, hasConflict: true })).toEqual([
      'review/own-proposal',
      'review/conflict-declared',
    ]);
  });

  it('is declared once', () => {
    expect(broken(conflictRules, { hasConflict: false })).toEqual([]);
    expect(broken(conflictRules, { hasConflict: true })).toEqual(['review/conflict-declared-already']);
  });
});

describe('a deadline of the office', () => {
  it.each([
    ['2027-02-09T10:00:00+05:00', '2027-02-24T05:00:00.000Z', '2027-02-14T05:00:00.000Z'],
    ['2027-04-03T10:00:00+05:00', '2027-04-04T19:00:00.000Z', '2027-04-04T19:00:00.000Z'],
  ])('for what came at %s is %s, for an objection %s: never after voting opens', (cameAt, review, objection) => {
    expect(reviewDueAt(new Date(cameAt), facts.votingOpensAt).toISOString()).toBe(review);
    expect(objectionDueAt(new Date(cameAt), facts.votingOpensAt).toISOString()).toBe(objection);
  });
});
