import type { Ballot, VoteType } from '../election/election.ts';
import { hasSpaceInList } from './check-cell.ts';
import { Distinct } from './distinct.ts';
import type { Findings } from './problem.ts';
import { PointReader } from './points.ts';
import type { Row } from './rows.ts';
import type { SectionHead } from './sections.ts';
import { trimmed } from './trimmed.ts';

export interface VoteReading {
  readonly voteType: VoteType;
  /** Every id under itself: what a ballot names becomes the project's own text, and the file's text can be let go. */
  readonly projects: ReadonlyMap<string, string>;
  readonly findings: Findings;
}

export interface ReadVotes {
  readonly ballots: readonly Ballot[];
  readonly pointScale: number;
  /** Names of the further columns, in the order of every ballot's `cells`. */
  readonly columns: readonly string[];
  readonly lines: readonly number[];
}

interface Layout {
  readonly vote: number;
  readonly points: number;
  readonly rest: readonly number[];
}

/** Lists longer than this are looked through with a set. */
const shortList = 32;

/** Turns the rows of the vote section into ballots, one by one. */
export class VoteReader {
  private readonly reading: VoteReading;
  private readonly layout: Layout;
  private readonly columns: string[];
  private readonly points: PointReader | null;
  private readonly isUsable: boolean;
  private readonly voters = new Distinct();
  private readonly lines: number[] = [];
  private readonly ballots: Ballot[] = [];
  /** Choices of votes that were in order, by their text: most votes of a city are alike. */
  private readonly known = new Map<string, readonly string[]>();

  constructor({ columns, line }: SectionHead, reading: VoteReading) {
    const { voteType, findings } = reading;
    const vote = columns.indexOf('vote');
    const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
    const points = hasPoints ? columns.indexOf('points') : -1;
    const rest = [...columns.keys()].filter((at) => at > 0 && at !== vote && at !== points);
    const before = findings.errors;
    if (columns[0] !== 'voter_id') findings.error('pb/voter-id-not-first', line + 1, columns[0]);
    if (vote < 0) findings.error('pb/column-missing', line + 1, 'vote');
    if (hasPoints && points < 0) findings.error('pb/column-missing', line + 1, 'points');
    this.isUsable = findings.errors === before;
    this.reading = reading;
    this.layout = { vote, points, rest };
    this.columns = rest.map((at) => columns[at]!);
    this.points = points < 0 ? null : new PointReader(findings);
  }

  take(row: Row): void {
    if (!this.isUsable) return;
    const voter = row.cells[0]!;
    if (!this.voters.isNew(voter, this.earlier)) this.reading.findings.error('pb/voter-repeated', row.line, voter);
    this.ballots.push(this.ballotOf(voter, row));
    this.lines.push(row.line);
  }

  private readonly earlier = (): string[] => this.ballots.map(({ voter }) => voter);

  end(): ReadVotes {
    const { columns, lines, points } = this;
    const ballots = points?.given(this.ballots, lines) ?? this.ballots;
    return { ballots, pointScale: points?.pointScale ?? 0, columns, lines };
  }

  private ballotOf(voter: string, { line, cells }: Row): Ballot {
    const text = cells[this.layout.vote]!;
    const choices = this.known.get(text) ?? this.choicesOf(text, line);
    this.points?.take(cells[this.layout.points]!, { line, names: listOf(text), choices });
    return { voter, choices, cells: this.layout.rest.map((at) => cells[at]!) };
  }

  private choicesOf(text: string, line: number): readonly string[] {
    const { findings, projects } = this.reading;
    const names = listOf(text);
    const isSpaced = hasSpaceInList(text);
    if (isSpaced) findings.warning('pb/space-in-list', line, text);
    const choices: string[] = [];
    const seen = names.length > shortList ? new Set<string>() : null;
    for (const name of names) {
      const id = projects.get(name);
      if (id === undefined) findings.error('pb/vote-for-unknown-project', line, name);
      else if (seen ? seen.has(id) : choices.includes(id)) findings.warning('pb/choice-repeated', line, name);
      else {
        choices.push(id);
        seen?.add(id);
      }
    }
    if (choices.length === names.length && !isSpaced) this.known.set(text, choices);
    return choices;
  }
}

export const listOf = (cell: string): string[] => {
  if (cell === '') return [];
  const list = cell.split(',');
  for (let at = 0; at < list.length; at += 1) list[at] = trimmed(list[at]!);
  return list;
};
