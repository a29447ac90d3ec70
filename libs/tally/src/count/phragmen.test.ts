import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import { PlainPhragmen } from '../replay/plain-phragmen.ts';
import { phragmen } from '../rules/presets.ts';
import { anElection, smallElections, turned } from '../testing/small-election.ts';
import { compareText } from '../ties/text.ts';
import { amount } from './amount.ts';
import { count } from './count.ts';

const byId = { chain: ['id'] } as const;
const rule = phragmen(byId);

const plainRun = (election: Election) => {
  const state = new PlainPhragmen(election, { money: election.budget, admits: () => true });
  const rounds: { project: string; load: string; tied: string[] }[] = [];
  for (let tied = state.lowest(); tied.length > 0 && tied.every((id) => state.fits(id)); tied = state.lowest()) {
    const project = tied.toSorted(compareText)[0]!;
    rounds.push({ project, load: amount(state.buy(project)), tied: tied.length > 1 ? tied.toSorted() : [] });
  }
  return rounds;
};

describe('sequential Phragmén', () => {
  it.each(['approval', 'cumulative', 'ordinal'] as const)(
    'is exactly what plain fractions give, round by round (%s)',
    (voteType) => {
      fc.assert(
        fc.property(smallElections(voteType), (election) => {
          const { rounds } = count(election, rule).trace;
          const told = rounds.map(({ project, load, tied = [] }) => ({ project, load, tied }));
          expect(told).toEqual(plainRun(election));
        }),
        { numRuns: 400 },
      );
    },
  );

  it('never spends more than the budget', () => {
    fc.assert(
      fc.property(smallElections(), (election) =>
        expect(count(election, rule).totalCost).toBeLessThanOrEqual(election.budget),
      ),
    );
  });

  it('does not depend on the order of ballots or projects', () => {
    const seeded = phragmen({ chain: ['lowest-cost', 'most-votes', 'lot'], seed: 'steppe' });
    fc.assert(
      fc.property(smallElections(), (election) => {
        const [one, other] = [election, turned(election)].map((each) => count(each, seeded));
        expect(other!.fingerprint).toBe(one!.fingerprint);
        expect(other!.reserve).toEqual(one!.reserve);
      }),
    );
  });

  it('takes only what passes the gate', () => {
    const election = anElection({ a: 10, b: 10 }, ['a', 'a', 'b'], 100);
    expect(count(election, { ...rule, gate: { minVotes: 2 } }).winners).toEqual(['a']);
  });
});

describe('the reason of a project under Phragmén', () => {
  const reasonsOf = (election: Election) => {
    const { reasons, ...counted } = count(election, rule);
    return { ...counted, reasons: Object.fromEntries(reasons.map(({ project, ...reason }) => [project, reason])) };
  };

  it('tells the load, and why the count went no further', () => {
    const election = anElection(
      { a: 60, b: 52, c: 40, d: 40, e: 500, f: 5 },
      ['a b', 'a b', 'a', 'a', 'c d', 'e', ''],
      100,
    );
    const { winners, reasons, reserve } = reasonsOf(election);
    expect(winners).toEqual(['a', 'c']);
    expect(reasons).toEqual({
      a: { outcome: 'won', how: 'phragmen', round: 1, score: 4, load: '15.000', leftBefore: '100.000' },
      b: { outcome: 'lost', why: 'does-not-fit', score: 2, left: '0.000', load: '41.000' },
      c: { outcome: 'won', how: 'phragmen', round: 2, score: 1, load: '40.000', leftBefore: '40.000' },
      d: expect.objectContaining({ why: 'tie', load: '80.000' }) as unknown,
      e: { outcome: 'lost', why: 'over-budget', budget: '100.000' },
      f: { outcome: 'lost', why: 'no-votes' },
    });
    expect(reserve).toEqual(['b', 'd']);
  });

  it('ends at a tie as soon as one of the equals does not fit', () => {
    const election = anElection({ a: 60, b: 80, c: 40, d: 30 }, ['a', 'a', 'a', 'a', 'b', 'b', 'c', 'd'], 100);
    const { winners, reasons, reserve } = reasonsOf(election);
    expect(winners).toEqual(['a', 'd']);
    expect(reasons['b']).toMatchObject({ why: 'does-not-fit', load: '40.000', left: '10.000' });
    const tied = reasonsOf({ ...election, budget: 130n });
    expect(tied.winners).toEqual(['a', 'd']);
    expect(tied.reasons['c']).toEqual({
      outcome: 'lost',
      why: 'equal-did-not-fit',
      score: 1,
      left: '40.000',
      load: '40.000',
      equals: ['b'],
    });
    expect(reserve).toEqual(['b', 'c']);
  });
});
