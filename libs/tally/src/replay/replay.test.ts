import fc from 'fast-check';
import { count } from '../count/count.ts';
import {
  completions,
  equalShares,
  exactShares,
  greedyByVotes,
  overspending,
  phragmen,
  welfare,
} from '../rules/presets.ts';
import { anElection, smallElections } from '../testing/small-election.ts';
import { replay } from './replay.ts';

const ties = { chain: ['lowest-cost', 'most-votes', 'lot'], seed: 'steppe' } as const;

describe('replaying a trace', () => {
  it.each([
    ['equal shares', equalShares(ties)],
    ['with fill', equalShares(ties, completions.tool)],
    ['greedy', greedyByVotes(ties)],
    ['Phragmén', phragmen(ties)],
    ['exact shares', exactShares(ties)],
    ['exact shares with fill', { ...exactShares(ties, 'add-opt-skip', { kind: 'one' }), fill: completions.tool.fill }],
    ['bounded overspending', overspending(ties)],
    ['welfare', welfare(ties, { kind: 'cost' })],
  ])('finds every count of ours in order (%s)', (_, rule) => {
    fc.assert(
      fc.property(smallElections(), (election) => expect(replay(election, count(election, rule).trace)).toBeNull()),
    );
  });

  const election = anElection({ a: 40, b: 30, c: 20 }, ['a b', 'a b', 'a b', 'a', 'a c'], 100);
  const { trace } = count(election, equalShares(ties));
  const [first, ...rest] = trace.rounds;

  it('names the first round that does not follow', () => {
    expect(replay(election, { ...trace, rounds: [{ ...first!, price: '1.000' }, ...rest] })).toMatchObject({
      code: 'other-price',
      round: 1,
    });
    expect(replay(election, { ...trace, rounds: [...rest, first!] })?.code).toBe('not-cheapest');
    expect(replay(election, { ...trace, rounds: trace.rounds.slice(0, -1) })?.code).toBe('more-was-possible');
  });

  it('knows a trace of another election', () => {
    const other = { ...election, ballots: election.ballots.slice(1) };
    expect(replay(other, trace)).toEqual({ code: 'other-election', round: 0 });
  });
});
