import { broken, money } from '@ortaq/kernel';
import fc from 'fast-check';

import type { ProposalId } from '../proposals/proposal.ts';
import type { BallotForm } from '../cycles/cycle-rules.ts';
import { choicesSaid, inBoxOrder, marksSaid } from './ballot.ts';
import { type ChoiceFacts, choiceRules, costOf } from './casting.rules.ts';

const [water, light, bridge, wifi] = ['water', 'light', 'bridge', 'wifi'] as ProposalId[] as [
  ProposalId,
  ProposalId,
  ProposalId,
  ProposalId,
];
const projects = [
  { id: water, cost: money(342_000_000) },
  { id: light, cost: money(146_234_500) },
  { id: bridge, cost: money(287_550_000) },
  { id: wifi, cost: money(42_860_000) },
];
const idOf = (letter: string): string => `${letter.repeat(8)}-0000-7000-8000-000000000001`;
const approval: BallotForm = { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false };
const facts = (differences: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
  ballot: approval,
  envelope: money(500_000_000),
  projects,
  choices: [water, light],
  points: null,
  ...differences,
});
const judged = (differences: Partial<ChoiceFacts> = {}): string[] => broken(choiceRules, facts(differences));

describe('an approval ballot', () => {
  it.each([1, 2, 3])('may hold %i of up to three choices', (count) => {
    expect(judged({ choices: [water, light, wifi].slice(0, count) })).toEqual([]);
  });

  it.each([
    ['voting/too-few', { choices: [] }],
    ['voting/too-many', { choices: [water, light, bridge, wifi] }],
    ['voting/choice-unknown', { choices: ['school' as ProposalId] }],
    ['voting/choice-repeated', { choices: [water, water] }],
    ['voting/points-misplaced', { points: [1, 2] }],
  ])('is refused with %s', (code, differences) => {
    expect(judged(differences)).toEqual([code]);
  });

  it('may cost more than the envelope: the limit on money is the count, not the voter', () => {
    expect(costOf(facts({ choices: [water, bridge] })) > money(500_000_000)).toBe(true);
    expect(judged({ choices: [water, bridge] })).toEqual([]);
  });

  it('has no upper limit when the rules set none', () => {
    expect(judged({ ballot: { ...approval, most: null }, choices: [water, light, bridge, wifi] })).toEqual([]);
  });

  it('is never empty, whatever the rules say', () => {
    expect(judged({ ballot: { ...approval, least: 0, most: null }, choices: [] })).toEqual(['voting/too-few']);
  });
});

describe('a knapsack ballot', () => {
  const ballot: BallotForm = { ...approval, withinEnvelope: true };

  it('is refused one tiyn over the envelope and taken at it', () => {
    expect(judged({ ballot, choices: [water], envelope: money(342_000_000) })).toEqual([]);
    expect(judged({ ballot, choices: [water], envelope: money(341_999_999) })).toEqual(['voting/over-budget']);
  });

  it('is refused exactly when the costs exceed the envelope', () => {
    const choices = fc.subarray([water, light, bridge, wifi], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(choices, fc.bigInt(1n, 1_000_000_000n), (some, envelope) => {
        const question = { ballot, choices: some, envelope: money(envelope) };
        const cost = projects.filter(({ id }) => some.includes(id)).reduce((all, each) => all + each.cost, 0n);
        expect(judged(question).includes('voting/over-budget')).toBe(cost > envelope);
      }),
    );
  });
});

describe('a ballot with one choice', () => {
  const ballot: BallotForm = { ...approval, type: 'choose-1', least: 0, most: null };

  it.each<[string[], ProposalId[]]>([
    [[], [water]],
    [['voting/too-few'], []],
    [['voting/too-many'], [water, light]],
  ])('answers %j', (codes, choices) => {
    expect(judged({ ballot, choices })).toEqual(codes);
  });
});

describe('a ballot with points', () => {
  const cumulative: BallotForm = { ...approval, type: 'cumulative', most: null, points: 10 };
  const scoring: BallotForm = { ...approval, type: 'scoring', most: null, points: 5 };

  it.each<[string, string[], Partial<ChoiceFacts>]>([
    ['gives out ten in all', [], { ballot: cumulative, points: [7, 3] }],
    ['may keep some back', [], { ballot: cumulative, points: [1, 1] }],
    ['gives out no eleventh', ['voting/points-over'], { ballot: cumulative, points: [7, 4] }],
    ['scores each up to five', [], { ballot: scoring, points: [5, 5] }],
    ['scores none above five', ['voting/points-over'], { ballot: scoring, points: [6, 1] }],
    ['needs a number for each', ['voting/points-misplaced'], { ballot: cumulative, points: [7] }],
    ['needs numbers at all', ['voting/points-misplaced'], { ballot: scoring, points: null }],
    ['takes no nothing', ['voting/points-form'], { ballot: cumulative, points: [7, 0] }],
    ['takes no debt', ['voting/points-form'], { ballot: cumulative, points: [9, -5] }],
    ['takes no half', ['voting/points-form'], { ballot: scoring, points: [1.5, 2] }],
  ])('%s', (_, codes, differences) => {
    expect(judged(differences)).toEqual(codes);
  });
});

describe('the order in the box', () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 }) as fc.Arbitrary<ProposalId[]>;

  it('does not tell in which order a voter ticked', () => {
    const shuffled = ids.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, same]) => {
        const order = (choices: ProposalId[]) => inBoxOrder(approval, { choices, points: null });
        expect(order(some)).toEqual(order(same));
      }),
    );
  });

  it('keeps points beside their projects', () => {
    const cumulative: BallotForm = { ...approval, type: 'cumulative', most: null };
    fc.assert(
      fc.property(ids, (choices) => {
        const points = choices.map((_, at) => at + 1);
        const kept = inBoxOrder(cumulative, { choices, points });
        expect(kept.choices.map((each, at) => [each, kept.points![at]]).sort()).toEqual(
          choices.map((each, at) => [each, points[at]]).sort(),
        );
      }),
    );
  });

  it('is the voter’s own in a ranking', () => {
    expect(
      inBoxOrder({ ...approval, type: 'ordinal', most: null }, { choices: [wifi, bridge, water], points: null })
        .choices,
    ).toEqual([wifi, bridge, water]);
  });
});

describe('the choices in a ballot', () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 }) as fc.Arbitrary<ProposalId[]>;
  const forms: BallotForm[] = [approval, { ...approval, type: 'cumulative' }, { ...approval, type: 'ordinal' }];

  it('are read as they were said, in every kind of ballot', () => {
    fc.assert(
      fc.property(ids, fc.constantFrom(...forms), (choices, form) => {
        const points = form.type === 'cumulative' ? choices.map((_, at) => at + 1) : null;
        const said: unknown = JSON.parse(JSON.stringify(choicesSaid(form, { choices, points })));
        expect(marksSaid(form, said)).toEqual(inBoxOrder(form, { choices, points }));
      }),
    );
  });

  it.each([
    ['in the order of ticking', ['b', 'a']],
    ['as names', ['water']],
    ['half with points', [[idOf('a'), 1], idOf('b')]],
    ['with half a point', [[idOf('a'), 0.5]]],
    ['as no list', { a: 1 }],
    ['as nothing', null],
  ])('are refused %s', (_, said) => {
    const spelled = Array.isArray(said) ? said.map((each) => (each === 'a' || each === 'b' ? idOf(each) : each)) : said;
    expect(marksSaid(approval, spelled)).toBeNull();
  });
});
