import fc from 'fast-check';
import { count } from '../count/count.ts';
import { type Election, makeElection } from '../election/election.ts';
import { PlainShares, plainShares } from '../replay/plain-shares.ts';
import { Rational } from '../replay/rational.ts';
import { completions, equalShares } from '../rules/presets.ts';
import { anElection, smallElections } from '../testing/small-election.ts';
import { compareText } from '../ties/text.ts';
import { Stride } from './stride.ts';

const cityPractice = equalShares({ chain: ['id'] }, completions.cityPractice);

/** The same election in smaller units, so that it takes more raisings to get anywhere. */
const finer = (election: Election, times: bigint): Election =>
  makeElection({
    ...election,
    budget: election.budget * times,
    projects: election.projects.map((project) => ({ ...project, cost: project.cost * times })),
  });

/** Raises by one unit, run by run, voter by voter, in fractions. */
function stepByStep(election: Election): { winners: string[]; passes: number } {
  const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
  const supported = new Set(election.ballots.flatMap(({ choices }) => choices)).size;
  const runAt = (endowment: bigint) => {
    const state = new PlainShares(
      election,
      { kind: 'cost' },
      { endowment: new Rational(endowment), admits: () => true },
    );
    return plainShares(state, (tied) => tied.toSorted(compareText)[0]!).map(({ project }) => project);
  };
  const start = election.budget / BigInt(election.ballots.length);
  let winners = runAt(start);
  for (let passes = 1; ; passes += 1) {
    if (winners.length === supported) return { winners, passes };
    const next = runAt(start + BigInt(passes));
    if (next.reduce((sum, id) => sum + costs.get(id)!, 0n) > election.budget) return { winners, passes: passes + 1 };
    winners = next;
  }
}

describe('leaping over many raisings', () => {
  it('ends exactly where step by step ends, after as many', () => {
    fc.assert(
      fc.property(smallElections(), fc.bigInt(5n, 25n), (small, times) => {
        const election = finer(small, times);
        const { winners, trace } = count(election, cityPractice);
        expect({ winners, passes: trace.shares && 'passes' in trace.shares && trace.shares.passes }).toEqual(
          stepByStep(election),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('tells of fewer runs than there are raisings', () => {
    const election = anElection({ a: 900_000, b: 900_000 }, ['a', 'a', 'b'], 1_000_000);
    let told = 0;
    const { trace } = count(election, cityPractice, { tell: () => (told += 1) });
    expect(trace.shares).toMatchObject({ passes: 566_668 });
    expect(told).toBeLessThan(100);
  });
});

describe('a stride', () => {
  it('grows while leaps hold, and rests ever longer while none does', () => {
    const stride = new Stride();
    const lengths = Array.from({ length: 6 }, () => {
      const next = stride.next();
      if (next > 1) stride.held();
      else stride.walked();
      return next;
    });
    expect(lengths).toEqual([1, 2, 4, 8, 16, 32]);

    const unlucky = new Stride();
    const leaps = Array.from({ length: 100 }, () => {
      const next = unlucky.next();
      if (next > 1) unlucky.broke();
      else unlucky.walked();
      return next;
    }).filter((next) => next > 1);
    expect(leaps.length).toBeLessThan(10);
  });
});
