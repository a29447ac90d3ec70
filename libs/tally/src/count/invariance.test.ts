import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import { replay } from '../replay/replay.ts';
import { completions, equalShares } from '../rules/presets.ts';
import type { Rule } from '../rules/rule.ts';
import { smallElections, turned } from '../testing/small-election.ts';
import { countsOfEveryKind } from '../testing/small-rules.ts';
import { count, winnersOf } from './count.ts';

const withBallots = (election: Election, ballots: Election['ballots']): Election => ({
  ...election,
  ballots: ballots.map((ballot, at) => ({ ...ballot, voter: `v${at}` })),
});

const nameLists = [
  ['f', 'e', 'd', 'c', 'b', 'a'],
  ['c', 'a', 'b', 'f', 'e', 'd'],
  ['__proto__', 'constructor', '10', '9', '01', 'ж'],
];

/** The same election and rule with other names; `names` gives the new name of each id. */
const renamed = (
  election: Election,
  rule: Rule,
  names: ReadonlyMap<string, string>,
): { election: Election; rule: Rule } => {
  const name = (id: string) => names.get(id) ?? id;
  const exclusive =
    'exclusive' in rule && rule.exclusive ? { exclusive: rule.exclusive.map((ids) => ids.map(name)) } : {};
  return {
    election: {
      ...election,
      projects: election.projects.map((project) => ({ ...project, id: name(project.id) })),
      ballots: election.ballots.map((ballot) => ({ ...ballot, choices: ballot.choices.map(name) })),
    },
    rule: { ...rule, ...exclusive } as Rule,
  };
};

describe('every count, whatever the rule and its limits', () => {
  it('is the same for every order of ballots and projects', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), ({ election, rule }) => {
        const [one, other] = [count(election, rule), count(turned(election), rule)];
        expect(other.fingerprint).toBe(one.fingerprint);
        expect(other.reserve).toEqual(one.reserve);
        expect(new Set(other.reasons.map((reason) => JSON.stringify(reason)))).toEqual(
          new Set(one.reasons.map((reason) => JSON.stringify(reason))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('ends the same when nobody asks why', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), ({ election, rule }) => {
        const { winners, totalCost } = count(election, rule);
        expect(winnersOf(election, rule)).toEqual({ winners, totalCost });
      }),
      { numRuns: 300 },
    );
  });

  it('takes equal ballots as what they are: as many voters, one by one', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), fc.nat({ max: 8 }), ({ election, rule }, at) => {
        const twice = election.ballots[at % election.ballots.length]!;
        const more = withBallots(election, [twice, ...election.ballots, twice, ...election.ballots]);
        expect(replay(more, count(more, rule).trace)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('knows names only where a tie goes by them', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), fc.constantFrom(...nameLists), ({ election, rule }, list) => {
        const names = new Map([...'abcdef'].map((id, at) => [id, list[at]!]));
        const listed = { ...rule, ties: { chain: ['lowest-cost', 'most-votes', 'listed'] } } as const;
        const other = renamed(election, listed, names);
        const winners = count(election, listed).winners.map((id) => names.get(id)!);
        expect(count(other.election, other.rule).winners).toEqual(winners);
      }),
      { numRuns: 300 },
    );
  });

  it('shares out the same when everybody is there twice', () => {
    const plain = equalShares({ chain: ['lowest-cost', 'id'] }, completions.plain);
    fc.assert(
      fc.property(smallElections(), (election) => {
        const twice = withBallots(election, [...election.ballots, ...election.ballots]);
        expect(count(twice, plain).winners).toEqual(count(election, plain).winners);
      }),
    );
  });
});
