import fc from 'fast-check';
import type { Election, Project } from '../election/election.ts';
import { PlainShares } from '../replay/plain-shares.ts';
import { Rational } from '../replay/rational.ts';
import { completions, equalShares, greedyByVotes } from '../rules/presets.ts';
import { anElection, smallElections } from '../testing/small-election.ts';
import { count } from './count.ts';
import type { Trace } from './outcome.ts';

const byId = { chain: ['id'] } as const;
const reasonOf = (counted: ReturnType<typeof count>, project: string) =>
  counted.reasons.find((reason) => reason.project === project);

describe('the reason of a project under equal shares', () => {
  const election = anElection(
    { well: 50, park: 75, road: 60, stage: 100, moon: 500, nobody: 10 },
    ['well park road', 'well park', 'well road', 'well', 'well', 'park stage', 'park', 'moon', 'stage', ''],
    200,
  );
  const counted = count(election, equalShares(byId, completions.plain));

  it('tells the winner its price and effective votes', () => {
    expect(reasonOf(counted, 'well')).toEqual({
      project: 'well',
      outcome: 'won',
      how: 'shares',
      round: 1,
      price: '10.000',
      effectiveVotes: '5.000',
    });
  });

  it('tells whose money went where when it was spent elsewhere', () => {
    expect(reasonOf(counted, 'park')).toMatchObject({
      project: 'park',
      outcome: 'lost',
      why: 'money-spent',
      support: 80,
      money: {
        needed: '75.000',
        atStart: '80.000',
        atEnd: '60.000',
        droppedAfter: { round: 1, left: '60.000' },
        spentOn: [{ project: 'well', amount: '20.000', sharedSupporters: 2, percent: '50.000' }],
      },
    });
  });

  it('tells who would have won with a larger share for everybody, had there been the money for all', () => {
    const raised = count(anElection({ well: 60, park: 60 }, ['well', 'well', 'park'], 100), equalShares(byId));
    expect(reasonOf(raised, 'park')).toMatchObject({ why: 'over-together', total: '120.000', budget: '100.000' });
  });

  it('tells who never had enough supporters, and who asked for more than there is', () => {
    expect(reasonOf(counted, 'stage')).toMatchObject({
      why: 'few-supporters',
      support: 40,
      money: { atStart: '40.000' },
    });
    expect(reasonOf(counted, 'moon')).toMatchObject({
      project: 'moon',
      outcome: 'lost',
      why: 'over-budget',
      budget: '200.000',
    });
    expect(reasonOf(counted, 'nobody')).toMatchObject({ project: 'nobody', outcome: 'lost', why: 'no-votes' });
  });
});

/** What percentage of each project's cost its supporters could pay at each round's price, before and after the purchase, and in the end. */
const supportsOf = (election: Election, { rounds, shares }: Trace) => {
  const { num, den } = shares!.endowment!;
  const endowment = new Rational(BigInt(num), BigInt(den));
  const state = new PlainShares(election, { kind: 'cost' }, { endowment, admits: () => true });
  const percent = ({ id, cost }: Project, perGain: Rational | null): number => {
    const most = perGain?.times(new Rational(cost));
    const cover = election.ballots
      .flatMap(({ choices }, voter) => (choices.includes(id) ? [state.money[voter]!] : []))
      .reduce((sum, has) => sum.plus(most?.isBelow(has) ? most : has), new Rational(0n));
    return Number((100n * cover.num) / (cover.den * cost));
  };
  const found = new Map(election.projects.map(({ id }) => [id, { before: [] as number[], after: [] as number[] }]));
  const note = (when: 'before' | 'after', perGain: Rational | null) =>
    election.projects.forEach((project) => found.get(project.id)![when].push(percent(project, perGain)));
  for (const { project } of rounds) {
    const { perGain } = state.cheapest()!;
    note('before', perGain);
    state.buy(project);
    note('after', perGain);
  }
  note('before', null);
  note('after', null);
  return found;
};

describe('every reason', () => {
  it('adds up: what supporters had is what they spent and what is left', () => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const counted = count(election, equalShares(byId, completions.plain));
        for (const reason of counted.reasons) {
          if (!('money' in reason) || !reason.money) continue;
          const spent = reason.money.spentOn.reduce(
            (sum, { amount }) => sum + Number(amount),
            Number(reason.money.atEnd),
          );
          expect(Math.abs(spent - Number(reason.money.atStart))).toBeLessThan(0.1);
          expect(reason.support).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('has the effective support that plain fractions give, never below that of pabutools', () => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const { reasons, trace } = count(election, equalShares(byId, completions.plain));
        const supports = supportsOf(election, trace);
        for (const reason of reasons) {
          if (!('support' in reason) || reason.support === undefined) continue;
          const { before, after } = supports.get(reason.project)!;
          expect(reason.support).toBe(Math.max(...before));
          expect(reason.support).toBeGreaterThanOrEqual(Math.max(...after));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says won exactly for the winners', () => {
    fc.assert(
      fc.property(smallElections(), fc.constantFrom(...Object.values(completions)), (election, completion) => {
        const counted = count(election, equalShares(byId, completion));
        const won = counted.reasons.filter(({ outcome }) => outcome === 'won').map(({ project }) => project);
        expect(won.toSorted()).toEqual(counted.winners.toSorted());
        expect(counted.reserve.some((id) => counted.winners.includes(id))).toBe(false);
      }),
    );
  });
});

describe('the reason of a project under greedy', () => {
  const election = anElection({ a: 60, b: 50, c: 50, d: 30, e: 500, f: 5 }, ['a b c', 'a b c', 'a d', 'e', ''], 120);
  const counted = count(election, { ...greedyByVotes(byId), gate: { minVotes: 1 } });

  it('names place, tie, lack of money and lack of votes', () => {
    expect(counted.winners).toEqual(['a', 'b']);
    expect(reasonOf(counted, 'a')).toEqual({
      project: 'a',
      outcome: 'won',
      how: 'greedy',
      round: 1,
      score: 3,
      leftBefore: '120.000',
    });
    expect(reasonOf(counted, 'c')).toMatchObject({
      why: 'tie',
      tie: { projects: ['b', 'c'], winner: 'b', decidedBy: 'id' },
    });
    expect(reasonOf(counted, 'd')).toMatchObject({
      project: 'd',
      outcome: 'lost',
      why: 'does-not-fit',
      score: 1,
      left: '10.000',
    });
    expect(reasonOf(counted, 'e')).toMatchObject({
      project: 'e',
      outcome: 'lost',
      why: 'over-budget',
      budget: '120.000',
    });
    expect(reasonOf(counted, 'f')).toMatchObject({
      project: 'f',
      outcome: 'lost',
      why: 'below-gate',
      failed: 'min-votes',
    });
  });

  it('keeps the others in reserve, the next in line first', () => {
    expect(counted.reserve).toEqual(['c', 'd']);
  });
});

describe('the measures of an outcome', () => {
  it('count voters with nothing too', () => {
    const election = anElection({ a: 60, b: 40, c: 90 }, ['a b', 'a', 'c', ''], 100);
    const { measures, besideGreedy } = count(election, greedyByVotes(byId));
    expect(measures).toEqual({
      voters: 4,
      votersWithWinner: 2,
      percentWithWinner: '50.000',
      averageWinners: '0.750',
      averageCost: '40.000',
      histogram: [2, 1, 1],
      gini: '0.583',
      columns: [],
    });
    expect(besideGreedy).toMatchObject({ prefersFirst: 0, prefersSecond: 0, onlyFirst: [], onlySecond: [] });
  });
});
