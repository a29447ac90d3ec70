import fc from 'fast-check';
import { type Election, makeElection } from '../election/election.ts';
import { type Utility, worthOf } from '../election/utility.ts';
import { welfare } from '../rules/presets.ts';
import { anElection, smallElections, turned } from '../testing/small-election.ts';
import { compareText } from '../ties/text.ts';
import { bestPack } from '../welfare/knapsack.ts';
import { count } from './count.ts';

const byId = { chain: ['id'] } as const;
const rule = welfare(byId);

/** Every set within the budget, by trying all. */
const bestOfAll = (election: Election, utility: Utility): string[] => {
  const { projects, ballots, budget } = election;
  const scoreOf = (id: string, cost: bigint): bigint =>
    ballots.reduce((sum, ballot) => {
      const at = ballot.choices.indexOf(id);
      if (at < 0) return sum;
      return sum + (utility.kind === 'cost' ? cost : BigInt(worthOf(utility, ballot)?.[at] ?? 1));
    }, 0n);
  const items = projects
    .map(({ id, cost }) => ({ id, cost, score: scoreOf(id, cost) }))
    .filter(({ score }) => score > 0n)
    .sort((a, b) => compareText(a.id, b.id));
  const total = (set: typeof items, of: 'cost' | 'score') => set.reduce((sum, item) => sum + item[of], 0n);
  let sets: (typeof items)[] = [[]];
  for (const item of items) sets = sets.flatMap((set) => [[...set, item], set]);
  const isBetter = (a: typeof items, b: typeof items) =>
    total(a, 'score') === total(b, 'score')
      ? total(a, 'cost') < total(b, 'cost')
      : total(a, 'score') > total(b, 'score');
  const best = sets
    .filter((set) => total(set, 'cost') <= budget)
    .reduce((first, set) => (isBetter(set, first) ? set : first));
  return best.toSorted((a, b) => Number(b.score - a.score) || compareText(a.id, b.id)).map(({ id }) => id);
};

describe('maximum welfare', () => {
  it.each<[string, Utility, Parameters<typeof smallElections>[0]]>([
    ['votes', { kind: 'one' }, 'approval'],
    ['votes and cost', { kind: 'cost' }, 'approval'],
    ['points', { kind: 'points' }, 'cumulative'],
    ['places', { kind: 'borda', last: 1 }, 'ordinal'],
  ])('by %s is the best of all sets, the agreed order deciding between equals', (_, utility, voteType) => {
    fc.assert(
      fc.property(smallElections(voteType), (election) => {
        expect(count(election, welfare(byId, utility)).winners).toEqual(bestOfAll(election, utility));
      }),
      { numRuns: 500 },
    );
  });

  it('never spends more than the budget, nor on what the gate refuses', () => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const { totalCost, reasons } = count(election, { ...rule, gate: { minVotes: 2 } });
        expect(totalCost).toBeLessThanOrEqual(election.budget);
        const refused = reasons.filter((reason) => reason.outcome === 'lost' && reason.why === 'below-gate');
        const few = election.projects.filter(
          ({ id }) => election.ballots.filter(({ choices }) => choices.includes(id)).length < 2,
        );
        expect(refused.map(({ project }) => project)).toEqual(few.map(({ id }) => id));
      }),
    );
  });

  it('does not depend on the order of ballots or projects', () => {
    const seeded = welfare({ chain: ['lot'], seed: 'steppe' });
    fc.assert(
      fc.property(smallElections(), (election) => {
        const [one, other] = [election, turned(election)].map((each) => count(each, seeded));
        expect(other!.fingerprint).toBe(one!.fingerprint);
        expect(other!.reserve).toEqual(one!.reserve);
      }),
    );
  });

  it('is exact where doubles are not', () => {
    const huge = 2n ** 53n;
    const costs = { a: huge + 1n, b: huge, c: huge + 1n };
    const election = makeElection({
      voteType: 'approval',
      budget: 2n * huge + 1n,
      projects: Object.entries(costs).map(([id, cost]) => ({ id, cost, fields: new Map() })),
      ballots: ['a', 'b', 'c'].map((id) => ({ voter: id, choices: [id] })),
    });
    const { winners, trace } = count(election, welfare(byId, { kind: 'cost' }));
    expect(winners).toEqual(['a', 'b']);
    expect(trace.rounds[0]!.welfare).toBe('9007199254740993');
  });

  it('says so when too many sets are equally promising, rather than filling the memory', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({
      cost: 2n ** BigInt(at + 1),
      score: 2n ** BigInt(at + 1),
      mask: 1n << BigInt(at),
    }));
    expect(() => bestPack(items, 2n ** 30n + 1n, 1000)).not.toThrow();
    const alike = items.map((item, at) => ({
      ...item,
      cost: 10_000n + 2n * BigInt(at * at),
      score: 10_000n + 2n * BigInt(at * at),
    }));
    expect(() => bestPack(alike, 150_001n, 1000)).toThrow(/equally promising/);
  });
});

describe('the reason of a project under maximum welfare', () => {
  it('tells what it adds, and how far the best set with it stays behind', () => {
    const election = anElection(
      { a: 60, b: 50, c: 50, d: 40, e: 500, f: 5 },
      ['a b c', 'a b c', 'a b c', 'a d', 'e', ''],
      100,
    );
    const { winners, reasons, ties, reserve } = count(election, rule);
    expect(winners).toEqual(['b', 'c']);
    expect(reasons).toEqual([
      { project: 'a', outcome: 'lost', why: 'not-in-best', welfare: '4', best: '6', bestWith: '5' },
      { project: 'b', outcome: 'won', how: 'welfare', round: 1, welfare: '3' },
      { project: 'c', outcome: 'won', how: 'welfare', round: 2, welfare: '3' },
      { project: 'd', outcome: 'lost', why: 'not-in-best', welfare: '1', best: '6', bestWith: '5' },
      { project: 'e', outcome: 'lost', why: 'over-budget', budget: '100.000' },
      { project: 'f', outcome: 'lost', why: 'no-votes' },
    ]);
    expect(ties).toEqual([]);
    expect(reserve).toEqual(['a', 'd']);
  });

  it('tells of another set as good', () => {
    const election = anElection({ a: 50, b: 50, c: 50 }, ['a b c', 'a', 'b', 'c'], 100);
    const { winners, reasons, ties } = count(election, rule);
    expect(winners).toEqual(['a', 'b']);
    expect(ties).toEqual([{ round: 1, stage: 'welfare', projects: ['b', 'c'], winner: 'b', decidedBy: 'id' }]);
    expect(reasons[2]).toEqual({ project: 'c', outcome: 'lost', why: 'tie', tie: ties[0] });
  });
});
