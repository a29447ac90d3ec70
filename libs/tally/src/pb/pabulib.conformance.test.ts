import { describeConformance, publishedElections, readElection } from '../testing/reference.ts';
import { parsePb } from './read.ts';
import { writePb } from './write.ts';

describeConformance('published .pb files', () => {
  it.each(publishedElections())('%s is read without an error, and written and read again means the same', (name) => {
    const election = readElection(name);
    expect(election.ballots).toHaveLength(Number(election.meta.get('num_votes')));
    expect(election.projects).toHaveLength(Number(election.meta.get('num_projects')));
    const again = parsePb(writePb(election), { file: name });
    expect(again.ok && again.election.projects).toEqual(election.projects);
    expect(again.ok && JSON.stringify(again.election.ballots) === JSON.stringify(election.ballots)).toBe(true);
    expect(again.ok && [...again.election.meta]).toEqual([...election.meta]);
  });
});
