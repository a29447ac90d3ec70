import { countingPresets } from '@ortaq/domain/cycles';

import { type CyclePage, fieldsOf, planOf } from './plan-fields.ts';

const roads = { code: 'roads', name: { kk: 'Жол', ru: 'Дороги', en: 'Roads' }, icon: 'road' };
const light = { code: 'light', name: { kk: 'Жарық', ru: 'Освещение', en: 'Light' }, icon: 'light' };

const plan = {
  title: { kk: 'Ауыл бюджеті', ru: 'Бюджет села', en: '' },
  fiscalYear: 2027,
  envelope: '1200000000',
  submissionOpensAt: '2027-01-11T04:00:00.000Z',
  submissionClosesAt: '2027-02-12T18:59:00.000Z',
  votingOpensAt: '2027-04-05T04:00:00.000Z',
  rollFreezesAt: '2027-03-29T13:00:00.000Z',
  votingClosesAt: '2027-04-20T18:59:00.000Z',
  rules: {
    currency: 'KZT',
    categories: [roads],
    projectCost: { least: '10000000', most: '600000000' },
    proposers: { minimumAge: 16, mostProposals: 3 },
    voters: { minimumAge: 18 },
    ballot: { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false },
    count: { ...countingPresets['by-votes'], gate: { minVotes: 5 } },
    seedCommitment: '',
  },
} as unknown as CyclePage;

const zone = 'Asia/Almaty';
const ground = { zone, categories: [roads, light], ticked: ['roads'], settlements: ['a', 'b', 'c'], known: plan.rules };

describe('the form of a plan', () => {
  it('shows money in tenge and times on the clocks of the village', () => {
    expect(fieldsOf(plan, zone)).toMatchObject({ envelope: '12000000', votingClosesAt: '2027-04-20T23:59' });
  });

  it('says again what it showed, when nothing was touched', () => {
    const { seedCommitment: _s, currency: _c, ...rules } = plan.rules;
    expect(planOf(fieldsOf(plan, zone), ground)).toEqual({
      title: { kk: 'Ауыл бюджеті', ru: 'Бюджет села' },
      fiscalYear: 2027,
      envelope: '1200000000',
      submissionOpensAt: '2027-01-11T09:00:00+05:00',
      submissionClosesAt: '2027-02-12T23:59:00+05:00',
      votingOpensAt: '2027-04-05T09:00:00+05:00',
      votingClosesAt: '2027-04-20T23:59:00+05:00',
      rollFreezesAt: '2027-03-29T18:00:00+05:00',
      rules,
    });
  });

  it('closes the roll ten days before the vote where nobody says when', () => {
    const without = { ...fieldsOf(plan, zone), rollFreezesAt: '' };
    expect(planOf(without, ground).rollFreezesAt).toBe('2027-03-26T09:00:00+05:00');
    expect(planOf({ ...without, votingOpensAt: '' }, ground).rollFreezesAt).toBe('');
  });

  it('sends what is no sum as it was typed, for the server to name it', () => {
    expect(planOf({ ...fieldsOf(plan, zone), envelope: '12,345 млн' }, ground).envelope).toBe('12,345 млн');
  });

  it('takes the ticked categories', () => {
    expect(planOf(fieldsOf(plan, zone), { ...ground, ticked: ['light'] }).rules.categories).toEqual([light]);
  });

  it.each(['knapsack', 'points', 'ranking'] as const)('takes a ballot of %s, and shows it again', (preset) => {
    const said = planOf({ ...fieldsOf(plan, zone), 'rules.ballot': preset }, ground);
    const rules = { ...plan.rules, ballot: said.rules.ballot, count: said.rules.count };
    expect(fieldsOf({ ...plan, rules } as CyclePage, zone)).toMatchObject({
      'rules.ballot': preset,
      'rules.count': 'by-votes',
    });
    expect(said.rules.ballot.points).toBe(preset === 'points' ? 10 : null);
  });

  it('takes limits of categories that are ticked and of classes, and shows them again', () => {
    const typed = {
      'rules.count.quotas.category.roads.ceiling': '5 000 000,5',
      'rules.count.quotas.category.light.floor': '7',
      'rules.count.quotas.class.2.floor': 'көп',
      'rules.classes.b': '2',
      'rules.classes.c': '2',
    };
    const { rules } = planOf({ ...fieldsOf(plan, zone), ...typed }, ground);
    expect(rules.classes).toEqual([{ code: '2', settlements: ['b', 'c'] }]);
    expect(rules.count.quotas).toEqual([
      { column: 'category', value: 'roads', ceiling: '5000000.50' },
      { column: 'class', value: '2', floor: 'көп' },
    ]);
    const shown = fieldsOf({ ...plan, rules: { ...plan.rules, ...rules } } as unknown as CyclePage, zone);
    expect(shown).toMatchObject({ 'rules.count.quotas.category.roads.ceiling': '5000000.50', 'rules.classes.c': '2' });
    expect(shown['rules.count.quotas.category.light.floor']).toBeUndefined();
  });

  it('keeps a rule of the village’s own', () => {
    const own = { ...countingPresets['by-votes'], perCost: true };
    const known = { ...plan.rules, count: own } as CyclePage['rules'];
    const fields = fieldsOf({ ...plan, rules: known } as CyclePage, zone);
    expect(planOf(fields, { ...ground, known }).rules.count).toEqual(own);
  });
});
