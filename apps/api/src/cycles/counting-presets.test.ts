import { type CountingRule, countingPresets, withThreshold } from '@ortaq/domain/cycles';
import { count, type ElectionDraft, makeElection, type Rule } from '@ortaq/tally';

/** Compiles only while every rule that a cycle can freeze is one that the count understands. */
const withSeed = (rule: CountingRule, seed: string): Rule => ({ ...rule, ties: { ...rule.ties, seed } });

const project = (id: string, cost: bigint) => ({ id, cost, fields: new Map<string, string>() });

const village: ElectionDraft = {
  voteType: 'approval',
  scale: 2,
  budget: 1_000_00n,
  projects: [project('1', 600_00n), project('2', 500_00n), project('3', 400_00n)],
  ballots: [
    { voter: 'a', choices: ['1', '2'] },
    { voter: 'b', choices: ['1'] },
    { voter: 'c', choices: ['2', '3'] },
    { voter: 'd', choices: ['1'] },
    { voter: 'e', choices: ['3'] },
  ],
};

const winners = (rule: CountingRule) => [...count(makeElection(village), withSeed(rule, '7'.repeat(64))).winners];

describe('the counting rules a village chooses from', () => {
  it('count by votes, and pass over what does not fit', () => {
    expect(winners(countingPresets['by-votes'])).toEqual(['1', '3']);
  });

  it('keep a project under the threshold from winning', () => {
    expect(winners(withThreshold(countingPresets['by-votes'], 3))).toEqual(['1']);
  });

  it('count by equal shares as cities do', () => {
    expect(winners(countingPresets['equal-shares'])).toEqual(['1', '3']);
  });
});
