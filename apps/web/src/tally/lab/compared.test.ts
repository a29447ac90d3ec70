import { count, greedyByVotes, makeElection, welfare } from '@ortaq/tally';

import { comparedOf, withLook } from './compared.ts';
import { readElection } from './election-read.ts';

const project = (id: string, cost: bigint) => ({ id, cost, fields: new Map<string, string>() });
const ballots = (choices: readonly string[], times: number) =>
  Array.from({ length: times }, (_, at) => ({ voter: `${choices.join('')}${at}`, choices }));

const election = makeElection({
  voteType: 'approval',
  budget: 10n,
  projects: [project('a', 10n), project('b', 6n), project('c', 4n), project('d', 99n)],
  ballots: [...ballots(['a'], 5), ...ballots(['b'], 4), ...ballots(['c'], 3)],
});
const ties = { chain: ['id'] } as const;
const byVotes = count(election, greedyByVotes(ties));
const most = count(election, welfare(ties));
const keys = (projects: readonly { readonly key: string }[]) => projects.map(({ key }) => key);

describe('two outcomes beside each other', () => {
  const compared = comparedOf(readElection(election), byVotes, most)!;

  it('say of every project, most votes first, under which it wins', () => {
    expect(compared.projects.map(({ key, look }) => [key, look])).toEqual([
      ['a', 'lost'],
      ['b', 'gained'],
      ['c', 'gained'],
      ['d', 'out'],
    ]);
  });

  it('give the projects of some looks', () => {
    expect(keys(withLook(compared, 'out', 'lost'))).toEqual(['a', 'd']);
  });

  it('say nothing before both have counted', () => {
    expect(comparedOf(readElection(election), byVotes, null)).toBeNull();
  });
});
