import fc from 'fast-check';
import type { Ballot, Election } from '../election/election.ts';
import type { Reason } from '../explain/reason.ts';
import { ruleOfRounds } from '../replay/plain-comparison.ts';
import { plainRounds } from '../replay/plain-count.ts';
import { completions, equalShares, greedyByVotes, phragmen, publicTies, welfare } from '../rules/presets.ts';
import type { Rule } from '../rules/rule.ts';
import { anElection, smallElections } from '../testing/small-election.ts';
import { countsOfEveryKind, placedElections } from '../testing/small-rules.ts';
import { count } from './count.ts';
import { withWholeDistances } from './distances.ts';
import type { Trace } from './outcome.ts';
import { settingOf } from './setting.ts';

const quotas = [{ column: 'category', value: 'green', floor: '1' }];

interface Change {
  readonly votes?: number;
  readonly cut?: bigint;
}

const points = ({ ballots, voteType }: Election): Pick<Ballot, 'points'> =>
  voteType === 'cumulative' ? { points: [Math.max(...ballots.flatMap((ballot) => ballot.points ?? []), 0)] } : {};

/** One further voter for a project, in the district whose voters have the most. */
const further = (election: Election, { rule }: Trace, id: string): Ballot => {
  const each = { voter: 'new', choices: [id], ...points(election) };
  if (rule.kind !== 'equal-shares' || !rule.endowments) return each;
  const { money } = rule.endowments;
  const shareOf = (value: string) =>
    Number(money[value]) / election.ballots.filter(({ cells }) => cells![0] === value).length;
  const districts = ['east', 'west'].filter((value) => election.ballots.some(({ cells }) => cells![0] === value));
  return { ...each, cells: [districts.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a))] };
};

const changedBy = (
  election: Election,
  trace: Trace,
  { id, votes = 0, cut = 0n }: Change & { id: string },
): Election => ({
  ...election,
  projects: election.projects.map((each) => (each.id === id ? { ...each, cost: each.cost - cut } : each)),
  ballots: [...election.ballots, ...Array.from({ length: votes }, () => further(election, trace, id))],
});

/**
 * Whether a project wins, without costing more than there is, when its election is so changed, counted plainly at the endowments of the trace; who else passes the gate
 * stays as it was.
 */
const winsWith = (election: Election, trace: Trace, { id, votes = 0, cut = 0n }: Change & { id: string }): boolean => {
  const changed = changedBy(election, trace, { id, votes, cut });
  const before = settingOf(election, trace.rule);
  const after = settingOf(changed, trace.rule);
  const own = changed.projects.findIndex((each) => each.id === id);
  const failure = (project: number) => (project === own ? after : before).failure(project);
  const rounds = [...plainRounds({ ...after, failure }, { rule: ruleOfRounds(trace), trace })];
  const won = rounds.find(({ round }) => round.project === id)?.round;
  return won !== undefined && (won.stage !== 'shares' || changed.projects[own]!.cost <= election.budget);
};

/** Whether a ballot with one choice is worth nothing. */
const isWorthless = (rule: Rule): boolean => {
  const utility = rule.kind === 'equal-shares' ? rule.utility : rule.kind === 'greedy' ? rule.score : { kind: 'one' };
  return 'last' in utility && utility.last === 0;
};

const losersOf = (reasons: readonly Reason[]) => reasons.filter(({ outcome }) => outcome === 'lost');

const expectNearest = (election: Election, rule: Rule): void => {
  const { reasons, trace } = count(election, rule);
  for (const { project: id, distance } of losersOf(reasons)) {
    const { votesToAdd, costToCut } = distance!;
    const wins = (change: Change) => winsWith(election, trace, { id, ...change });
    const { cost } = election.projects.find((each) => each.id === id)!;
    if (isWorthless(rule)) expect(votesToAdd).toBeNull();
    else if (votesToAdd === null) expect({ id, wins: wins({ votes: 60 }) }).toEqual({ id, wins: false });
    else
      expect({
        id,
        votesToAdd,
        wins: [votesToAdd, votesToAdd - 1].map((votes) => votes >= 0 && wins({ votes })),
      }).toEqual({ id, votesToAdd, wins: [true, false] });
    const cuts = Array.from({ length: Number(cost) - 1 }, (_, at) => BigInt(at + 1));
    const least = cuts.find((cut) => wins({ cut }));
    expect({ id, cut: costToCut }).toEqual({ id, cut: least === undefined ? null : `${least}.000` });
  }
};

describe('how far a loser is from winning', () => {
  it('is exact to one vote and one minor unit, whatever the rule (counted again at the same endowments)', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), ({ election, rule }) => {
        if (count(election, rule).reasons.some(({ distance }) => distance)) expectNearest(election, rule);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['cumulative', { kind: 'points' }],
    ['ordinal', { kind: 'positional', scores: [3, 2, 1] }],
    ['ordinal', { kind: 'borda', last: 0 }],
  ] as const)('is exact with %s ballots too (%j)', (voteType, utility) => {
    const ties = publicTies('steppe');
    fc.assert(
      fc.property(smallElections(voteType), fc.boolean(), (election, perCost) => {
        expectNearest(election, equalShares(ties, completions.plain, utility));
        expectNearest(election, { ...greedyByVotes(ties), score: utility, perCost });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['equal shares with raising', equalShares(publicTies('steppe'))],
    ['Phragmén', phragmen(publicTies('steppe'))],
    ['welfare', welfare(publicTies('steppe'))],
    [
      'a walk that may end within a floor',
      { ...greedyByVotes(publicTies('steppe')), overflow: 'stop', quotas } as const,
    ],
  ])('is found by counting again for %s', (_, rule) => {
    fc.assert(
      fc.property(placedElections(), (election) => {
        const counted = count(election, rule);
        for (const { project: id, distance } of losersOf(withWholeDistances(election, rule, counted).reasons)) {
          const { votesToAdd, costToCut } = distance!;
          const wins = (change: Change) =>
            count(changedBy(election, counted.trace, { id, ...change }), rule).winners.includes(id);
          if (votesToAdd !== null)
            expect([votesToAdd, votesToAdd - 1].map((votes) => wins({ votes }))).toEqual([true, false]);
          const cut = costToCut === null ? null : BigInt(costToCut.split('.')[0]!);
          if (cut !== null) expect([cut, cut - 1n].map((each) => wins({ cut: each }))).toEqual([true, false]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is told for every loser and no winner', () => {
    const election = anElection({ a: 60, b: 50, c: 30 }, ['a b', 'a', 'a', 'b', 'c'], 100);
    const { reasons } = count(election, greedyByVotes({ chain: ['id'] }));
    expect(reasons.map(({ project, distance }) => [project, distance])).toEqual([
      ['a', undefined],
      ['b', { votesToAdd: 2, costToCut: '10.000', isWhole: true }],
      ['c', undefined],
    ]);
  });
});
