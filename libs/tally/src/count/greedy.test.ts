import fc from 'fast-check';
import type { GreedyRule } from '../rules/rule.ts';
import { greedyByVotes } from '../rules/presets.ts';
import { anElection, smallElections } from '../testing/small-election.ts';
import { count } from './count.ts';

const byId = { chain: ['id'] } as const;
const election = anElection({ a: 60, b: 70, c: 30, d: 10, z: 5 }, ['a b c d', 'a b c', 'a b', 'a'], 100);
const winners = (rule: Partial<GreedyRule>) => count(election, { ...greedyByVotes(byId), ...rule }).winners;

describe('greedy', () => {
  it('passes over what does not fit', () => expect(winners({})).toEqual(['a', 'c', 'd']));
  it('or stops there', () => expect(winners({ overflow: 'stop' })).toEqual(['a']));
  it('or pays one in part when enough is left', () => {
    expect(winners({ overflow: 'part', partPercent: 57 })).toEqual(['a', 'b']);
    expect(winners({ overflow: 'part', partPercent: 58 })).toEqual(['a']);
    expect(count(election, { ...greedyByVotes(byId), overflow: 'part', partPercent: 57 }).totalCost).toBe(100n);
  });
  it('takes only what passes the gate', () => {
    expect(winners({ gate: { minVotes: 2 } })).toEqual(['a', 'c']);
    expect(winners({ gate: { votesForCost: { num: 2, den: 1 } } })).toEqual(['d']);
  });
  it('can order by votes for cost', () => expect(winners({ perCost: true })).toEqual(['d', 'a', 'c']));
  it('can take what nobody chose, last', () => expect(winners({ unsupported: 'last' })).toEqual(['a', 'c', 'd']));
  it('never spends more than the budget', () => {
    fc.assert(
      fc.property(
        smallElections(),
        fc.constantFrom('skip', 'stop', 'part'),
        fc.boolean(),
        (each, overflow, perCost) => {
          const counted = count(each, { ...greedyByVotes(byId), overflow, perCost });
          expect(counted.totalCost).toBeLessThanOrEqual(each.budget);
        },
      ),
    );
  });
});
