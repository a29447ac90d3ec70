import fc from 'fast-check';
import { type Ballot, type Election, makeElection, type VoteType } from '../election/election.ts';

/** An election written as costs and ballots: `anElection({ a: 100, b: 50 }, ['a b', 'b', ''], 120)`. */
export const anElection = (
  costs: Readonly<Record<string, number>>,
  ballots: readonly string[],
  budget: number,
): Election =>
  makeElection({
    voteType: 'approval',
    budget: BigInt(budget),
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost: BigInt(cost), fields: new Map() })),
    ballots: ballots.map((choices, at) => ({ voter: `v${at}`, choices: choices.split(' ').filter((id) => id !== '') })),
  });

/** The same election with ballots and projects in the opposite order. */
export const turned = (election: Election): Election => ({
  ...election,
  ballots: election.ballots.toReversed(),
  projects: election.projects.toReversed(),
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Small elections with few different costs and ballots, so that ties of every kind are common. */
export const smallElections = (voteType: VoteType = 'approval'): fc.Arbitrary<Election> =>
  fc
    .record({
      costs: fc.array(fc.constantFrom(1n, 2n, 3n, 4n, 6n, 10n, 12n, 30n), { minLength: 1, maxLength: ids.length }),
      budget: fc.bigInt(1n, 40n),
      ballots: fc.array(fc.subarray(ids), { minLength: 1, maxLength: 9 }),
      points: fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
    })
    .map(({ costs, budget, ballots, points }) =>
      makeElection({
        voteType,
        budget,
        projects: costs.map((cost, at) => ({ id: ids[at]!, cost, fields: new Map() })),
        ballots: ballots.map((choices, at) =>
          aBallot(
            `v${at}`,
            choices.filter((id) => ids.indexOf(id) < costs.length),
            voteType === 'cumulative' ? points : null,
          ),
        ),
      }),
    );

const aBallot = (voter: string, choices: string[], points: Iterator<number> | null): Ballot =>
  points ? { voter, choices, points: choices.map(() => points.next().value as number) } : { voter, choices };
