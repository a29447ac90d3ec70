import fc from 'fast-check';
import { type Election, makeElection, type VoteType } from '../election/election.ts';
import { parsePb } from './read.ts';
import { writePb } from './write.ts';

const text = fc
  .string({ unit: fc.constantFrom('a', 'я', 'ә', '"', ';', ',', '\n', ' ', '#', '0', '\u{1F33E}'), maxLength: 8 })
  .map((each) => each.trim());
const id = fc.oneof(
  fc.constantFrom('META', 'VOTES', 'projects', '__proto__', '01', '1'),
  fc.string({ unit: fc.constantFrom('a', 'B', '9', '/', '"', ';', 'ң'), minLength: 1, maxLength: 4 }),
);

const elections: fc.Arbitrary<Election> = fc
  .record({
    voteType: fc.constantFrom<VoteType>('approval', 'choose-1', 'cumulative', 'scoring', 'ordinal'),
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
    names: fc.array(text, { minLength: 6, maxLength: 6 }),
    costs: fc.array(fc.bigInt(0n, 10_000n), { minLength: 6, maxLength: 6 }),
    ballots: fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 6 }),
  })
  .map(({ voteType, ids, names, costs, ballots }) => {
    const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
    return makeElection({
      meta: new Map([
        ['description', names[0]!],
        ['num_projects', String(ids.length)],
        ['num_votes', String(ballots.length)],
        ['budget', '77.77'],
        ['vote_type', voteType],
      ]),
      voteType,
      scale: 2,
      budget: 7777n,
      projectColumns: ['name'],
      voteColumns: ['age'],
      projects: ids.map((each, at) => ({ id: each, cost: costs[at]!, fields: new Map([['name', names[at]!]]) })),
      ballots: ballots.map((chosen, at) => {
        const choices = [...new Set(chosen.filter((each) => each < ids.length))].map((each) => ids[each]!);
        const ballot = { voter: `v${at}`, choices, cells: [names[at]!] };
        return hasPoints ? { ...ballot, points: choices.map((_, place) => 3 - place) } : ballot;
      }),
    });
  });

describe('writing a .pb file', () => {
  it('and reading it again gives the same election', () => {
    fc.assert(
      fc.property(elections, (election) => {
        const reading = parsePb(writePb(election));
        expect(reading.ok && reading.election).toEqual(election);
      }),
    );
  });

  it('quotes only what needs it', () => {
    const election = makeElection({
      voteType: 'approval',
      budget: 1050n,
      scale: 2,
      projectColumns: ['name'],
      projects: [{ id: 'a', cost: 999n, fields: new Map([['name', 'Well; "Aqbulaq"']]) }],
      ballots: [{ voter: 'v', choices: ['a'] }],
    });
    expect(writePb(election)).toBe(
      'META\nkey;value\nnum_projects;1\nnum_votes;1\nbudget;10.5\nvote_type;approval\n' +
        'PROJECTS\nproject_id;cost;name\na;9.99;"Well; ""Aqbulaq"""\nVOTES\nvoter_id;vote\nv;a\n',
    );
  });
});
