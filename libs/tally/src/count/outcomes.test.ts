import fc from 'fast-check';
import { valuesOf } from '../limits/quota.ts';
import { amount } from './amount.ts';
import { Rational, zero } from '../replay/rational.ts';
import { greedyByVotes } from '../rules/presets.ts';
import { anElection } from '../testing/small-election.ts';
import { placedElections } from '../testing/small-rules.ts';
import { count } from './count.ts';
import { compareWinners, measureOutcome } from './outcomes.ts';

const greedy = greedyByVotes({ chain: ['id'] });

const plain = anElection({ park: 60, pitch: 40, gym: 30 }, ['park pitch', 'park', 'pitch gym', ''], 100);
const categories: Readonly<Record<string, string>> = { park: 'green', pitch: 'green,sport', gym: '' };
const election = {
  ...plain,
  projectColumns: ['name', 'category'],
  projects: plain.projects.map((each) => ({ ...each, fields: new Map([['category', categories[each.id]!]]) })),
};

describe('the measures of an outcome', () => {
  it('set what voters asked for beside what they got, by category', () => {
    expect(measureOutcome(election, ['park', 'pitch']).columns).toEqual([
      {
        column: 'category',
        values: [
          { value: '', votes: '16.666', money: '0.000' },
          { value: 'green', votes: '66.666', money: '80.000' },
          { value: 'sport', votes: '16.666', money: '20.000' },
        ],
        distance: '33.333',
      },
    ]);
  });

  it('tell how unequally winners fall on voters', () => {
    const giniOf = (winners: string[]) => measureOutcome(election, winners).gini;
    expect([giniOf([]), giniOf(['gym']), giniOf(['park', 'pitch'])]).toEqual(['0.000', '0.750', '0.375']);
  });

  it('are those of the count, and of any list of winners', () => {
    fc.assert(
      fc.property(placedElections(), (each) => {
        const { winners, measures, besideGreedy } = count(each, greedy);
        expect(measureOutcome(each, winners)).toEqual(measures);
        expect(compareWinners(each, winners, count(each, { ...greedy, ties: { chain: [] } }).winners)).toEqual(
          besideGreedy,
        );
      }),
    );
  });

  it('are exact: shares by values add up voter by voter, and Gini is the mean difference', () => {
    fc.assert(
      fc.property(placedElections(), (each) => {
        const { winners, measures } = count(each, greedy);
        const share = (part: number) => new Rational(1n, BigInt(Math.max(part, 1)));
        const of = new Map(each.projects.map((project) => [project.id, valuesOf(project, 'category')]));
        const points = new Map<string, Rational>();
        for (const { choices } of each.ballots)
          for (const id of choices)
            for (const value of of.get(id)!.length > 0 ? of.get(id)! : [''])
              points.set(
                value,
                (points.get(value) ?? zero).plus(share(choices.length).times(share(of.get(id)!.length))),
              );
        const all = [...points.values()].reduce((sum, each2) => sum.plus(each2), zero);
        for (const { value, votes } of measures.columns[0]!.values) {
          const own = points.get(value) ?? zero;
          expect(votes).toBe(all.num === 0n ? '0.000' : amount(own.over(all).times(new Rational(100n))));
        }
        const has = each.ballots.map(({ choices }) => choices.filter((id) => winners.includes(id)).length);
        const total = has.reduce((sum, own) => sum + own, 0);
        const apart = has.flatMap((a) => has.map((b) => Math.abs(a - b))).reduce((sum, gap) => sum + gap, 0);
        const gini = total === 0 ? zero : new Rational(BigInt(apart), BigInt(2 * has.length * total));
        expect(measures.gini).toBe(amount(gini));
      }),
    );
  });

  it('refuse an id that is no project', () => {
    expect(() => measureOutcome(election, ['moon'])).toThrow(RangeError);
    expect(() => compareWinners(election, [], ['moon'])).toThrow(RangeError);
  });
});
