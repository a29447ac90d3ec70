import { broken, money } from '@ortaq/kernel';

import type { CountingRule } from './counting-rule.ts';
import type { BallotForm, DraftRules } from './cycle-rules.ts';
import type { Limit, SettlementClass } from './limits.ts';
import { draftRules, frozenRules, type PlanFacts, planRules } from './planning.rules.ts';
import { countingPresets, withLimits } from './presets.ts';
import { usualRollFreeze } from './roll-freeze.ts';

const at = (text: string) => new Date(text);
const approval: BallotForm = { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false };
const roads = { code: 'roads', name: { kk: 'Жол', ru: 'Дороги', en: 'Roads' }, icon: 'road' };

const rules = (differences: Partial<DraftRules> = {}): DraftRules => ({
  currency: 'KZT',
  categories: [roads],
  projectCost: { least: money(10_000_000), most: money(600_000_000) },
  proposers: { minimumAge: 18, mostProposals: 3 },
  voters: { minimumAge: 18 },
  ballot: approval,
  count: countingPresets['by-votes'],
  ...differences,
});

const plan = (differences: Partial<PlanFacts> = {}): PlanFacts => ({
  now: at('2027-01-05T09:00:00+05:00'),
  fiscalYear: 2027,
  envelope: money(1_200_000_000),
  submissionOpensAt: at('2027-01-11T00:00:00+05:00'),
  submissionClosesAt: at('2027-02-12T23:59:00+05:00'),
  votingOpensAt: at('2027-04-05T00:00:00+05:00'),
  votingClosesAt: at('2027-04-20T23:59:00+05:00'),
  rollFreezesAt: at('2027-03-26T00:00:00+05:00'),
  rules: rules(),
  lawfulAge: 18,
  isSecondPerson: true,
  ...differences,
});

const ballot = (differences: Partial<BallotForm>) => ({ rules: rules({ ballot: { ...approval, ...differences } }) });
const count = (rule: CountingRule, type: BallotForm['type'] = 'approval') => ({
  rules: rules({ count: rule, ballot: { ...approval, type, points: type === 'scoring' ? 5 : null } }),
});
const byVotes = countingPresets['by-votes'];

const roadsFrom = (floor: string): Limit => ({ column: 'category', value: 'roads', floor });
const limits = (...quotas: Limit[]) => ({ rules: rules({ count: withLimits(byVotes, quotas) }) });
const inClass = (code: string, ...settlements: string[]): SettlementClass => ({ code, settlements });

describe('publishing a cycle', () => {
  it('is possible when every rule holds', () => {
    expect(broken(planRules, plan())).toEqual([]);
  });

  it('is possible when floors take the whole envelope, and classes have limits of their own', () => {
    const classes = [inClass('1', 'a'), inClass('2', 'b')];
    const quotas: Limit[] = [roadsFrom('11999999.5'), { column: 'class', value: '2', floor: '0.50', ceiling: '1' }];
    const own = rules({ classes, count: withLimits(byVotes, quotas) });
    expect(broken(planRules, plan({ rules: own }))).toEqual([]);
  });

  it.each<[string, Partial<PlanFacts>]>([
    ['cycles/own-draft', { isSecondPerson: false }],
    ['cycles/year-past', { fiscalYear: 2026 }],
    [
      'cycles/windows-crossed',
      { submissionClosesAt: at('2027-05-01T00:00:00+05:00'), votingClosesAt: at('2027-06-01T00:00:00+05:00') },
    ],
    ['cycles/roll-freeze-late', { rollFreezesAt: at('2027-03-31T00:00:01+05:00') }],
    ['cycles/roll-freeze-late', { rollFreezesAt: null }],
    ['cycles/roll-freeze-past', { rollFreezesAt: at('2027-01-05T09:00:00+05:00') }],
    ['cycles/submission-past', { now: at('2027-02-12T23:59:00+05:00') }],
    ['cycles/no-categories', { rules: rules({ categories: [] }) }],
    ['cycles/category-twice', { rules: rules({ categories: [roads, roads] }) }],
    ['cycles/cost-limits-crossed', { rules: rules({ projectCost: { least: money(2), most: money(1) } }) }],
    ['cycles/project-over-envelope', { envelope: money(599_999_999) }],
    ['cycles/limit-unknown', limits({ column: 'category', value: 'light', ceiling: '5' })],
    ['cycles/limit-unknown', limits({ column: 'class', value: '1', floor: '5' })],
    ['cycles/limit-twice', limits(roadsFrom('1'), roadsFrom('2'))],
    ['cycles/limit-crossed', limits({ ...roadsFrom('5.01'), ceiling: '5' })],
    ['cycles/limits-over-envelope', limits(roadsFrom('12000000.01'))],
    ['cycles/settlement-twice', { rules: rules({ classes: [inClass('1', 'a'), inClass('2', 'b', 'a')] }) }],
    ['cycles/age-under-law', { rules: rules({ voters: { minimumAge: 17 } }) }],
    ['cycles/ballot-limits-crossed', ballot({ least: 4 })],
    ['cycles/ballot-takes-one', ballot({ type: 'choose-1' })],
    ['cycles/points-missing', ballot({ type: 'cumulative' })],
    ['cycles/points-unused', ballot({ points: 10 })],
    ['cycles/count-unfit', count({ ...byVotes, score: { kind: 'points' } })],
    ['cycles/count-unfit', count({ ...byVotes, score: { kind: 'borda', last: 0 } }, 'scoring')],
    ['cycles/part-without-share', count({ ...byVotes, overflow: 'part' })],
    ['cycles/part-without-share', count({ ...byVotes, partPercent: 80 })],
    ['cycles/ties-without-lot', count({ ...byVotes, ties: { chain: ['lowest-cost'] } })],
    ['cycles/tie-step-twice', count({ ...byVotes, ties: { chain: ['lot', 'lot'] } })],
  ])('is refused: %s', (code, differences) => {
    expect(broken(planRules, plan(differences))).toEqual([code]);
  });

  it('tells all the reasons at once', () => {
    expect(broken(planRules, plan({ isSecondPerson: false, rules: rules({ categories: [] }) }))).toEqual([
      'cycles/own-draft',
      'cycles/no-categories',
    ]);
  });

  it.each<[string, Partial<PlanFacts>]>([
    ['a vote for one project', ballot({ type: 'choose-1', least: 1, most: 1 })],
    ['a ballot without an upper limit', ballot({ most: null })],
    ['points where the ballot gives them', count({ ...byVotes, score: { kind: 'points' } }, 'scoring')],
    [
      'places where the ballot ranks',
      count({ ...byVotes, score: { kind: 'positional', scores: [3, 2, 1] } }, 'ordinal'),
    ],
    ['equal shares', count(countingPresets['equal-shares'])],
    ['part funding with its share', count({ ...byVotes, overflow: 'part', partPercent: 80 })],
    ['submission that is open already', { now: at('2027-01-20T00:00:00+05:00') }],
    ['a roll that freezes five days before the vote', { rollFreezesAt: at('2027-03-31T00:00:00+05:00') }],
    ['money of the year after', { fiscalYear: 2028 }],
  ])('allows %s', (_, differences) => {
    expect(broken(planRules, plan(differences))).toEqual([]);
  });
});

describe('a draft', () => {
  it('keeps its windows in order', () => {
    const votingOpensAt = at('2027-02-01T00:00:00+05:00');
    expect(broken(draftRules, plan({ votingOpensAt, rollFreezesAt: usualRollFreeze(votingOpensAt) }))).toEqual([
      'cycles/windows-crossed',
    ]);
  });

  it('may lack everything else', () => {
    expect(broken(draftRules, plan({ rules: rules({ categories: [] }), isSecondPerson: false }))).toEqual([]);
  });

  it('is frozen once it is published', () => {
    expect(broken(frozenRules, { isDraft: false })).toEqual(['cycles/frozen']);
  });
});
