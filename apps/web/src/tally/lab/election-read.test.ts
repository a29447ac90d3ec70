import { parsePb } from '@ortaq/tally';

import { readElection } from './election-read.ts';

const file = (rows: readonly string[]) =>
  [
    'META',
    'key;value',
    'description;Park and street',
    'num_projects;3',
    'num_votes;3',
    'budget;100.5',
    'vote_type;approval',
    'rule;greedy-threshold',
    'min_project_score_threshold;2',
    'currency;PLN',
    'PROJECTS',
    'project_id;cost;name;latitude;longitude',
    ...rows,
    'VOTES',
    'voter_id;vote',
    '1;a,b',
    '2;a',
    '3;',
    '',
  ].join('\n');

const read = (...rows: string[]) => {
  const reading = parsePb(file(rows), { scale: 2 });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return readElection(reading.election);
};

const election = read('a;50;Park;50.1;20.2', 'b;40;Street;50.1;', 'c;9;;;');

describe('an election in the laboratory', () => {
  it('has its money in hundredths, its voters and its own rule', () => {
    expect(election).toMatchObject({
      title: 'Park and street',
      budget: 10_050n,
      voters: 3,
      currency: 'PLN',
      rule: 'greedy-threshold',
      threshold: 2,
    });
  });

  it('has projects with votes, and a point where both coordinates are told', () => {
    expect(election.projects).toEqual([
      {
        key: 'a',
        name: 'Park',
        cost: 5_000n,
        votes: 2,
        point: { latitude: 50.1, longitude: 20.2 },
      },
      { key: 'b', name: 'Street', cost: 4_000n, votes: 1, point: null },
      { key: 'c', name: 'c', cost: 900n, votes: 0, point: null },
    ]);
  });
});
