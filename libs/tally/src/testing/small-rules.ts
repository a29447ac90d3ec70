import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import { completions, equalShares, greedyByVotes, phragmen } from '../rules/presets.ts';
import type { GreedyRule, Limited, PhragmenRule, Quota, SharesRule } from '../rules/rule.ts';
import { smallElections } from './small-election.ts';

const ties = { chain: ['lowest-cost', 'most-votes', 'lot'], seed: 'steppe' } as const;
const categories = ['green', 'sport', 'green,sport', ''];
const districts = ['east', 'west'];

/** Small elections whose projects have a category and a district, and whose voters have a district. */
export const placedElections = (): fc.Arbitrary<Election> =>
  fc
    .record({
      election: smallElections(),
      category: fc.infiniteStream(fc.constantFrom(...categories)),
      district: fc.infiniteStream(fc.constantFrom(...districts)),
    })
    .map(({ election, category, district }) => ({
      ...election,
      projectColumns: ['category', 'district'],
      voteColumns: ['district'],
      projects: election.projects.map((project) => ({
        ...project,
        fields: new Map([
          ['category', category.next().value],
          ['district', district.next().value],
        ]),
      })),
      ballots: election.ballots.map((ballot) => ({ ...ballot, cells: [district.next().value] })),
    }));

const quota = (money: number): fc.Arbitrary<Quota> =>
  fc
    .record({
      at: fc.constantFrom(
        { column: 'category', value: 'green' },
        { column: 'category', value: 'sport' },
        { column: 'district', value: 'east' },
      ),
      floor: fc.option(fc.nat({ max: money }), { nil: undefined }),
      ceiling: fc.option(fc.integer({ min: money, max: 40 }), { nil: undefined }),
    })
    .map(({ at, floor, ceiling }) => ({
      ...at,
      ...(floor === undefined ? {} : { floor: String(floor) }),
      ...(ceiling === undefined ? {} : { ceiling: String(ceiling) }),
    }));

/** Limits that an election of this budget can keep: at most two floors, each of at most half of it. */
const limits = ({ budget }: Election): fc.Arbitrary<Limited> =>
  fc.record(
    {
      exclusive: fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'gone'], { minLength: 2 }), { maxLength: 2 }),
      quotas: fc.array(quota(Number(budget / 2n)), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );

const endowments = ({ budget }: Election): fc.Arbitrary<Pick<SharesRule, 'endowments'>> =>
  fc
    .option(
      fc.nat({ max: Number(budget) }).map((east) => ({
        column: 'district',
        money: { east: String(east), west: String(Number(budget) - east) },
      })),
      { nil: undefined },
    )
    .map((money) => (money ? { endowments: money } : {}));

const bases = (election: Election): fc.Arbitrary<GreedyRule | SharesRule | PhragmenRule> =>
  fc.oneof(
    fc
      .record({ overflow: fc.constantFrom('skip', 'stop', 'part'), perCost: fc.boolean() })
      .map((how) => ({ ...greedyByVotes(ties), ...how })),
    fc
      .record({
        completion: fc.constantFrom(
          ...Object.values(completions),
          { ...completions.tool, plainWhenAllFit: true },
          { ...completions.plain, budgetPercent: '12.5' },
          { ...completions.plain, budgetPercent: '40', integral: true, stopWhenExhaustive: 'all' as const },
        ),
        utility: fc.constantFrom({ kind: 'cost' as const }, { kind: 'one' as const }),
        comparison: fc.constantFrom('none', 'preference', 'exclusion'),
        money: endowments(election),
      })
      .map(({ completion, utility, comparison, money }) => ({
        ...equalShares(ties, completion, utility),
        comparison,
        ...money,
      })),
    fc.constant(phragmen(ties)),
  );

const gates = fc.constantFrom({}, {}, { gate: { minVotes: 2 } }, { gate: { votesForCost: { num: 1, den: 3 } } });

/** An election and a rule for it with limits, endowments, completions and comparisons of every kind. */
export const countsOfEveryKind = (): fc.Arbitrary<{
  election: Election;
  rule: GreedyRule | SharesRule | PhragmenRule;
}> =>
  placedElections().chain((election) =>
    fc
      .tuple(bases(election), limits(election), gates)
      .map(([base, limited, gate]) => ({ election, rule: { ...base, ...limited, ...gate } })),
  );
