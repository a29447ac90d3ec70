import { publishedRule, publishedRuleNames } from './published-rule.ts';

const named = (name: string, differences: object = {}) =>
  publishedRule({ name, ballots: 'approval', threshold: 0, ...differences });

describe('the rule of a published file', () => {
  it('is city practice for add1: raised by whole units from a whole start, nothing filled after', () => {
    expect(named('equalshares/add1')).toMatchObject({
      kind: 'equal-shares',
      completion: { increment: '1', integral: true, stopWhenExhaustive: 'never', fill: null },
      comparison: 'none',
    });
  });

  it('keeps the comparison with greedy where the name says so', () => {
    expect(named('equalshares/add1-comparison')).toMatchObject({ comparison: 'preference' });
  });

  it('knows no public lot', () => {
    expect(publishedRuleNames.map((name) => named(name)?.ties.chain.includes('lot'))).not.toContain(true);
  });

  it('counts points where the ballots have them, and asks for the threshold in the same measure', () => {
    expect(named('greedy-threshold', { ballots: 'cumulative', threshold: 40 })).toMatchObject({
      score: { kind: 'points' },
      gate: { minScore: 40 },
    });
    expect(named('greedy-threshold', { threshold: 40 })).toMatchObject({
      score: { kind: 'one' },
      gate: { minVotes: 40 },
    });
  });

  it('counts places where the ballots are rankings, one for the last place', () => {
    expect(named('greedy', { ballots: 'ordinal' })).toMatchObject({ score: { kind: 'borda', last: 1 } });
    expect(named('equalshares', { ballots: 'ordinal' })).toMatchObject({ utility: { kind: 'borda', last: 1 } });
  });

  it('stops at the first that does not fit where nothing is passed over', () => {
    expect(named('greedy-no-skip')).toMatchObject({ overflow: 'stop' });
  });

  it('is not guessed where the name says nothing', () => {
    expect(named('unknown')).toBeUndefined();
    expect(named('constructor')).toBeUndefined();
  });
});
