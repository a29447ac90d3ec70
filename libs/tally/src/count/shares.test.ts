import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import type { Utility } from '../election/utility.ts';
import { PlainShares, plainShares } from '../replay/plain-shares.ts';
import { Rational } from '../replay/rational.ts';
import { completions, equalShares } from '../rules/presets.ts';
import type { Completion } from '../rules/rule.ts';
import { anElection, smallElections, turned } from '../testing/small-election.ts';
import { compareText } from '../ties/text.ts';
import { amount } from './amount.ts';
import { count } from './count.ts';

const byId = { chain: ['id'] } as const;
const first = (tied: readonly string[]): string => tied.toSorted(compareText)[0]!;
const { plain, cityPractice } = completions;

const plainRun = (election: Election, utility: Utility, endowment: Rational) =>
  plainShares(new PlainShares(election, utility, { endowment, admits: () => true }), first);

const share = ({ budget, ballots }: Election): Rational => new Rational(budget, BigInt(ballots.length));

const utilities: [string, Utility, Parameters<typeof smallElections>[0]][] = [
  ['cost', { kind: 'cost' }, 'approval'],
  ['one', { kind: 'one' }, 'approval'],
  ['points', { kind: 'points' }, 'cumulative'],
  ['places', { kind: 'positional', scores: [3, 2, 1] }, 'ordinal'],
  ['borda', { kind: 'borda', last: 1 }, 'ordinal'],
];

describe('equal shares', () => {
  it.each(utilities)(
    'with gains by %s is exactly what plain fractions give, round by round',
    (_, utility, voteType) => {
      fc.assert(
        fc.property(smallElections(voteType), (election) => {
          const counted = count(election, equalShares(byId, plain, utility));
          const expected = plainRun(election, utility, share(election));
          expect(counted.winners).toEqual(expected.map(({ project }) => project));
          expect(counted.trace.rounds.map(({ price }) => price)).toEqual(expected.map(({ price }) => amount(price)));
          const tied = expected.map((round) => (round.tied.length > 1 ? round.tied.toSorted() : undefined));
          expect(counted.trace.rounds.map((round) => round.tied)).toEqual(tied);
        }),
        { numRuns: 400 },
      );
    },
  );

  it('with city practice raises by whole units until it would cost too much', () => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const cost = (rounds: { project: string }[]) =>
          rounds.reduce((sum, { project }) => sum + election.projects.find(({ id }) => id === project)!.cost, 0n);
        const supported = new Set(election.ballots.flatMap(({ choices }) => choices)).size;
        let endowment = election.budget / BigInt(election.ballots.length);
        let won = plainRun(election, { kind: 'cost' }, new Rational(endowment));
        while (won.length < supported) {
          const next = plainRun(election, { kind: 'cost' }, new Rational(endowment + 1n));
          if (cost(next) > election.budget) break;
          endowment += 1n;
          won = next;
        }
        const counted = count(election, equalShares(byId, cityPractice));
        expect(counted.winners).toEqual(won.map(({ project }) => project));
        expect(counted.trace.shares?.endowment).toEqual({ num: endowment.toString(), den: '1' });
      }),
      { numRuns: 100 },
    );
  });

  it.each(Object.entries(completions))('never spends more than the budget (%s)', (_, completion) => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const { totalCost } = count(election, equalShares(byId, completion));
        expect(totalCost).toBeLessThanOrEqual(election.budget);
      }),
    );
  });

  it('does not depend on the order of ballots or projects', () => {
    const seeded = { chain: ['lowest-cost', 'most-votes', 'lot'], seed: 'steppe' } as const;
    fc.assert(
      fc.property(smallElections(), (election) => {
        const [one, other] = [election, turned(election)].map((each) => count(each, equalShares(seeded)));
        expect(other!.winners).toEqual(one!.winners);
        expect(other!.fingerprint).toBe(one!.fingerprint);
      }),
    );
  });

  it('lets nobody pay more than the endowment', () => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const { trace } = count(election, equalShares(byId, cityPractice));
        const state = new PlainShares(
          election,
          { kind: 'cost' },
          { endowment: new Rational(BigInt(trace.shares!.endowment!.num)), admits: () => true },
        );
        for (const { project } of trace.rounds) state.buy(project);
        expect(state.money.every(({ num }) => num >= 0n)).toBe(true);
      }),
    );
  });
});

describe('the parameters of equal shares', () => {
  it('give different completions different outcomes', () => {
    const election = anElection({ a: 60, b: 50, c: 40 }, ['a', 'a', 'a', 'b', 'b', 'c'], 100);
    const winners = (completion: Completion) => count(election, equalShares(byId, completion)).winners;
    expect(winners(plain)).toEqual([]);
    expect(winners({ ...plain, fill: completions.tool.fill })).toEqual(['a', 'c']);
    expect(winners(cityPractice)).toEqual(['a']);
    expect(winners({ ...cityPractice, fill: completions.tool.fill })).toEqual(['a', 'c']);
  });

  it('refuse an increment that is no positive number of minor units', () => {
    const election = anElection({ a: 1 }, ['a'], 1);
    for (const increment of ['0', '-1', '0.5', 'one']) {
      expect(() => count(election, equalShares(byId, { ...cityPractice, increment }))).toThrow(RangeError);
    }
  });

  it('keep greedy instead when more voters prefer it', () => {
    const election = anElection({ a: 100, b: 20 }, ['a', 'a', 'a', 'a', 'a', 'b', 'b'], 110);
    const rule = { ...equalShares(byId, plain), comparison: 'preference' as const };
    const { winners, trace } = count(election, rule);
    expect(winners).toEqual(['a']);
    expect(trace.comparison).toMatchObject({ prefersFirst: 2, prefersSecond: 5, kept: 'second' });
  });

  it('let a caller see progress and cancel', () => {
    const election = anElection({ a: 60, b: 60 }, ['a', 'b'], 100);
    const cancel = () => {
      throw new Error('cancelled');
    };
    expect(() => count(election, equalShares(byId, cityPractice), { tell: cancel })).toThrow('cancelled');
  });
});
