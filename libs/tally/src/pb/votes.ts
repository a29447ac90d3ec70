import type { Ballot, VoteType } from '../election/election.ts';
import { type Decimal, parseDecimal, rescale } from './decimal.ts';
import type { Findings } from './problem.ts';
import type { Row } from './rows.ts';
import type { Section } from './sections.ts';

export interface VoteReading {
  readonly voteType: VoteType;
  readonly projects: ReadonlyMap<string, string>;
  readonly findings: Findings;
}

export interface ReadVotes {
  readonly ballots: Ballot[];
  readonly pointScale: number;
  /** Names of the further columns, in the order of every ballot's `cells`. */
  readonly columns: string[];
}

interface Layout {
  readonly vote: number;
  readonly points: number;
  readonly rest: readonly number[];
}

export const readVotes = (section: Section, reading: VoteReading): ReadVotes => {
  const layout = layoutOf(section, reading);
  const columns = layout.rest.map((at) => section.columns[at]!);
  if (reading.findings.errors > 0) return { ballots: [], pointScale: 0, columns };
  const pointScale = layout.points < 0 ? 0 : finestPoint(section.rows, layout.points);
  const voters = new Set<string>();
  const ballots = section.rows.map((row) => {
    const voter = row.cells[0]!;
    if (voters.has(voter)) reading.findings.error('pb/voter-repeated', row.line, voter);
    voters.add(voter);
    return readBallot(row, { layout, pointScale, reading });
  });
  return { ballots, pointScale, columns };
};

const layoutOf = ({ columns, line }: Section, { voteType, findings }: VoteReading): Layout => {
  const vote = columns.indexOf('vote');
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
  const points = hasPoints ? columns.indexOf('points') : -1;
  if (columns[0] !== 'voter_id') findings.error('pb/voter-id-not-first', line + 1, columns[0]);
  if (vote < 0) findings.error('pb/column-missing', line + 1, 'vote');
  if (hasPoints && points < 0) findings.error('pb/column-missing', line + 1, 'points');
  return { vote, points, rest: columns.map((_, at) => at).filter((at) => at > 0 && at !== vote && at !== points) };
};

interface BallotReading {
  readonly layout: Layout;
  readonly pointScale: number;
  readonly reading: VoteReading;
}

const readBallot = ({ line, cells }: Row, { layout, pointScale, reading }: BallotReading): Ballot => {
  const names = listOf(cells[layout.vote]!);
  const points = layout.points < 0 ? undefined : readPoints(listOf(cells[layout.points]!), pointScale);
  if (points && points.length !== names.length)
    reading.findings.error('pb/points-mismatch', line, cells[layout.points]);
  if (points?.some((each) => !Number.isSafeInteger(each)))
    reading.findings.error('pb/points-not-numbers', line, cells[layout.points]);
  const choices: string[] = [];
  const kept: number[] = [];
  names.forEach((name, at) => {
    const id = reading.projects.get(name);
    if (id === undefined) reading.findings.error('pb/vote-for-unknown-project', line, name);
    else if (choices.includes(id)) reading.findings.warning('pb/choice-repeated', line, name);
    else kept.push(choices.push(id) && (points?.[at] ?? 0));
  });
  const ballot = { voter: cells[0]!, choices, cells: layout.rest.map((at) => cells[at]!) };
  return points ? { ...ballot, points: kept } : ballot;
};

const listOf = (cell: string): string[] => {
  if (cell === '') return [];
  const list = cell.split(',');
  for (let at = 0; at < list.length; at += 1) list[at] = list[at]!.trim();
  return list;
};

const finestPoint = (rows: readonly Row[], at: number): number =>
  rows.reduce((scale, { cells }) => {
    if (!cells[at]!.includes('.')) return scale;
    return listOf(cells[at]!).reduce((finest, text) => Math.max(finest, parseDecimal(text)?.scale ?? 0), scale);
  }, 0);

const readPoints = (texts: readonly string[], scale: number): number[] =>
  texts.map((text) => {
    if (/^\d{1,9}$/.test(text)) return Number(text) * 10 ** scale;
    const decimal: Decimal | null = parseDecimal(text);
    return decimal ? Number(rescale(decimal, scale)) : NaN;
  });
