import { broken, money } from '@ortaq/kernel';

import type { Wording } from './proposal.ts';
import { limits, type SubmissionFacts, submissionLimits, submissionRules } from './submission.rules.ts';

const now = new Date('2027-02-01T10:00:00+05:00');
const wording: Wording = {
  language: 'kk',
  title: 'Мектеп жолына шам орнату',
  change: 'Балалар мектепке жарық жолмен барады.',
  problem: 'Жол қараңғы.',
  solution: 'Шам қойылады.',
  beneficiaries: '',
};
const rules: SubmissionFacts['rules'] = {
  categories: [{ code: 'light', name: { kk: 'Жарық', ru: 'Свет', en: 'Light' }, icon: 'lamp' }],
  projectCost: { least: money(1000), most: money(5000) },
  proposers: { minimumAge: 18, mostProposals: 3 },
};

const ready = (differences: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  wording,
  place: { settlementId: null, placeText: 'Мектеп көшесі', point: null },
  category: 'light',
  cost: money(3000),
  asksEstimate: false,
  rules,
  authorAge: 40,
  otherProposals: 0,
  isFirstTime: true,
  phase: 'submission',
  now,
  respondBy: null,
  ...differences,
});

const worded = (differences: Partial<Wording>) => ({ wording: { ...wording, ...differences } });
const nowhere = { settlementId: null, placeText: null, point: null };
const far = new Date('2027-02-10T00:00:00+05:00');

describe('a submission', () => {
  it.each<[string, Partial<SubmissionFacts>]>([
    ['with everything it needs', {}],
    ['of exactly as long a title as may be', worded({ title: 'ә'.repeat(limits.title) })],
    ['placed by a point alone', { place: { ...nowhere, point: { latitude: 43, longitude: 77 } } }],
    ['at the lowest cost', { cost: money(1000) }],
    ['at the highest cost', { cost: money(5000) }],
    ['without a cost, asking the office for it', { cost: money(0), asksEstimate: true }],
    ['of an author whose age nobody knows', { authorAge: null }],
    ['of an author on their eighteenth birthday', { authorAge: 18 }],
    ['that comes back during the review', { isFirstTime: false, phase: 'review', respondBy: far }],
  ])('passes: %s', (_, differences) => expect(broken(submissionRules, ready(differences))).toEqual([]));

  it.each<[string, Partial<SubmissionFacts>]>([
    ['proposals/title-missing', worded({ title: '  ' })],
    ['proposals/title-too-long', worded({ title: 'ә'.repeat(limits.title + 1) })],
    ['proposals/change-missing', worded({ change: '' })],
    ['proposals/change-too-long', worded({ change: 'а'.repeat(limits.change + 1) })],
    ['proposals/problem-missing', worded({ problem: '' })],
    ['proposals/solution-missing', worded({ solution: '' })],
    ['proposals/description-too-long', worded({ problem: 'а'.repeat(400), solution: 'б'.repeat(201) })],
    ['proposals/beneficiaries-too-long', worded({ beneficiaries: 'а'.repeat(limits.beneficiaries + 1) })],
    ['proposals/category-unknown', { category: 'moon' }],
    ['proposals/category-unknown', { category: null }],
    ['proposals/place-missing', { place: { ...nowhere, placeText: ' ' } }],
    ['proposals/cost-missing', { cost: money(0) }],
    ['proposals/cost-too-low', { cost: money(999) }],
    ['proposals/cost-too-high', { cost: money(5001) }],
    ['proposals/too-young', { authorAge: 17 }],
    ['proposals/too-many', { otherProposals: 3 }],
    ['proposals/intake-closed', { phase: 'announced' }],
    ['proposals/intake-closed', { phase: 'review' }],
    ['proposals/answer-too-late', { isFirstTime: false, phase: 'review', respondBy: now }],
  ])('is refused: %s', (code, differences) => expect(broken(submissionRules, ready(differences))).toEqual([code]));

  it('tells its numbers as the words need them', () => {
    expect(submissionLimits(rules)).toMatchObject({ titleMost: '60', least: '1000', most: '5000', age: '18' });
  });
});
