import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import { replay } from '../replay/replay.ts';
import { exactShares, overspending, phragmen, welfare } from '../rules/presets.ts';
import type { Rule } from '../rules/rule.ts';
import type { Ties } from '../ties/chain.ts';
import { smallElections } from '../testing/small-election.ts';
import { count } from './count.ts';

const rules: [string, (ties: Ties) => Rule][] = [
  ['Phragmén', phragmen],
  ['welfare', welfare],
  ['welfare by cost', (ties) => welfare(ties, { kind: 'cost' })],
  ['exact shares', exactShares],
  ['exact shares, skipping', (ties) => exactShares(ties, 'add-opt-skip', { kind: 'one' })],
  ['bounded overspending', overspending],
];

const inFileOrder = { chain: ['listed'] } as const;

/** The same election with other ids, in another order of ids. */
const renamed = ({
  projects,
  ballots,
  ...rest
}: Election): { election: Election; names: ReadonlyMap<string, string> } => {
  const names = new Map(projects.map(({ id }, at) => [id, `n${projects.length - at}`]));
  const name = (id: string) => names.get(id)!;
  const election = {
    ...rest,
    projects: projects.map((project) => ({ ...project, id: name(project.id) })),
    ballots: ballots.map((ballot) => ({ ...ballot, choices: ballot.choices.map(name) })),
  };
  return { election, names };
};

describe.each(rules)('%s', (_, ruleFor) => {
  it('does not look at names unless the agreed order does', () => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const other = renamed(election);
        const [one, two] = [election, other.election].map((each) => count(each, ruleFor(inFileOrder)));
        expect(two!.winners).toEqual(one!.winners.map((id) => other.names.get(id)));
        expect(two!.reserve).toEqual(one!.reserve.map((id) => other.names.get(id)));
      }),
    );
  });

  it('has a reason for every project, and says won exactly of the winners', () => {
    fc.assert(
      fc.property(smallElections('cumulative'), (election) => {
        const { reasons, winners, reserve } = count(election, ruleFor(inFileOrder));
        expect(reasons.map(({ project }) => project)).toEqual(election.projects.map(({ id }) => id));
        const won = reasons.filter(({ outcome }) => outcome === 'won').map(({ project }) => project);
        expect(won.toSorted()).toEqual(winners.toSorted());
        expect(reserve.some((id) => winners.includes(id))).toBe(false);
      }),
    );
  });

  it('leaves a trace in which a round that is missing or changed is found', () => {
    fc.assert(
      fc.property(smallElections(), fc.nat(), (election, pick) => {
        const { trace } = count(election, ruleFor(inFileOrder));
        expect(replay(election, trace)).toBeNull();
        if (trace.rounds.length === 0) return;
        const at = pick % trace.rounds.length;
        const without = trace.rounds.filter((__, place) => place !== at);
        expect(replay(election, { ...trace, rounds: without })).not.toBeNull();
        const { price, load, welfare: adds } = trace.rounds[at]!;
        const figure = price ? { price: `9${price}` } : load ? { load: `9${load}` } : { welfare: `9${adds}` };
        const changed = trace.rounds.map((round, place) => (place === at ? { ...round, ...figure } : round));
        expect(replay(election, { ...trace, rounds: changed })?.round).toBe(at + 1);
      }),
    );
  });
});
