import type { Ballot, Election, Project } from '../election/election.ts';
import { formatDecimal } from './decimal.ts';

/** Writes an election as `.pb`: LF, no byte order mark, quotes only where needed; parsing it again gives the same election. */
export const writePb = (election: Election): string => {
  const lines = [
    'META',
    'key;value',
    ...metaRows(election),
    'PROJECTS',
    ...projectRows(election),
    'VOTES',
    ...voteRows(election),
  ];
  return `${lines.join('\n')}\n`;
};

const metaRows = (election: Election): string[] => {
  const meta = new Map(election.meta);
  meta.set('num_projects', String(election.projects.length));
  meta.set('num_votes', String(election.ballots.length));
  meta.set('budget', formatDecimal(election.budget, election.scale));
  meta.set('vote_type', election.voteType);
  return [...meta].map(rowOf);
};

const projectRows = ({ projects, projectColumns, scale }: Election): string[] => {
  const row = ({ id, cost, fields }: Project) => [
    id,
    formatDecimal(cost, scale),
    ...projectColumns.map((column) => fields.get(column) ?? ''),
  ];
  return [['project_id', 'cost', ...projectColumns], ...projects.map(row)].map(rowOf);
};

const voteRows = (election: Election): string[] => {
  const hasPoints = election.voteType === 'cumulative' || election.voteType === 'scoring';
  const points = (ballot: Ballot) =>
    (ballot.points ?? []).map((each) => formatDecimal(BigInt(each), election.pointScale)).join(',');
  const row = (ballot: Ballot) => [
    ballot.voter,
    ballot.choices.join(','),
    ...(hasPoints ? [points(ballot)] : []),
    ...election.voteColumns.map((_, at) => ballot.cells?.[at] ?? ''),
  ];
  const header = ['voter_id', 'vote', ...(hasPoints ? ['points'] : []), ...election.voteColumns];
  return [header, ...election.ballots.map(row)].map(rowOf);
};

const rowOf = (cells: readonly string[]): string => cells.map((cell) => quoted(cell.trim())).join(';');

const needsQuotes = /[;"\n\r]|^(?:meta|projects|votes)?$/i;

const quoted = (cell: string): string =>
  cell !== '' && needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
