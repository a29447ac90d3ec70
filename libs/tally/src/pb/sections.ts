import type { Limits } from './limits.ts';
import type { Findings } from './problem.ts';
import type { Row, TakeRow } from './rows.ts';
import { trimmed } from './trimmed.ts';

export type SectionName = 'META' | 'PROJECTS' | 'VOTES';

/** The line on which a section is named, and its trimmed column names. */
export interface SectionHead {
  readonly line: number;
  readonly columns: readonly string[];
}

/** A section with its rows of trimmed cells, as many as there are columns. */
export interface Section extends SectionHead {
  readonly rows: readonly Row[];
}

/** What is known when the first ballot comes. */
export interface BeforeVotes {
  readonly META: Section;
  readonly PROJECTS: Section;
  readonly VOTES: SectionHead;
}

const order: readonly SectionName[] = ['META', 'PROJECTS', 'VOTES'];

interface Draft {
  readonly name: SectionName;
  readonly line: number;
  columns?: string[];
  count: number;
  readonly rows: Row[];
  /** Takes rows one by one instead of keeping them. */
  take?: ((row: Row) => void) | undefined;
}

/** Sorts the rows of a file into its three sections; ballots are handed on at once, since there may be millions. */
export class SectionReader {
  private readonly bounds: Limits;
  private readonly findings: Findings;
  private readonly beginVotes: (before: BeforeVotes) => (row: Row) => void;
  private readonly drafts = new Map<SectionName, Draft>();
  private open: Draft | undefined;

  constructor(
    { bounds, findings }: { bounds: Limits; findings: Findings },
    beginVotes: (before: BeforeVotes) => (row: Row) => void,
  ) {
    this.bounds = bounds;
    this.findings = findings;
    this.beginVotes = beginVotes;
  }

  readonly take: TakeRow = (row) => {
    const name = sectionOpenedBy(row);
    if (name) this.begin(name, row.line);
    else if (!this.open) this.findings.error('pb/text-before-meta', row.line, row.cells[0]);
    else if (!this.open.columns) this.readColumns(this.open, row);
    else this.put(this.open, row, this.open.columns.length);
    return this.findings.errors < 100;
  };

  /** Reports what never came. */
  end(): void {
    for (const name of order) {
      const draft = this.drafts.get(name);
      if (!draft) this.findings.error('pb/section-missing', 0, name);
      else if (!draft.columns) this.findings.error('pb/header-missing', draft.line, name);
    }
  }

  private begin(name: SectionName, line: number): void {
    if (this.drafts.has(name) || order[this.drafts.size] !== name)
      this.findings.error('pb/section-out-of-order', line, name);
    this.open = { name, line, count: 0, rows: [] };
    this.drafts.set(name, this.open);
  }

  private readColumns(draft: Draft, row: Row): void {
    const columns = withoutEmptyTail(row.cells.map((cell) => cell.trim()));
    if (columns.length > this.bounds.columns)
      this.findings.error('pb/too-many-columns', row.line, String(columns.length));
    if (new Set(columns).size !== columns.length)
      this.findings.error('pb/column-repeated', row.line, columns.join(';'));
    draft.columns = columns.slice(0, this.bounds.columns);
    if (draft.name === 'VOTES') draft.take = this.takerOfVotes(draft.columns, draft.line);
  }

  /** Ballots are read while all before them is in order; otherwise only their shape is looked at. */
  private takerOfVotes(columns: readonly string[], line: number): (row: Row) => void {
    const [META, PROJECTS] = [this.drafts.get('META'), this.drafts.get('PROJECTS')];
    if (this.findings.errors > 0 || !META?.columns || !PROJECTS?.columns) return () => undefined;
    return this.beginVotes({ META: META as Section, PROJECTS: PROJECTS as Section, VOTES: { line, columns } });
  }

  private put(draft: Draft, row: Row, width: number): void {
    const most = { META: this.bounds.keys, PROJECTS: this.bounds.projects, VOTES: this.bounds.ballots }[draft.name];
    if (draft.count >= most) return this.findings.error('pb/too-many-rows', row.line, draft.name);
    draft.count += 1;
    const fitted = fitRow(row, width, this.findings);
    if (draft.take) draft.take(fitted);
    else draft.rows.push(fitted);
  }
}

const longestName = 20;
const names = /^\s*(meta|projects|votes)\s*$/i;

const isBlank = (cell: string): boolean => trimmed(cell) === '';

const sectionOpenedBy = ({ cells, quoted }: Row): SectionName | undefined => {
  const first = cells[0]!;
  if (quoted || first.length > longestName || !isBlank(cells[1] ?? '')) return undefined;
  const name = names.exec(first)?.[1];
  return name && cells.slice(1).every(isBlank) ? (name.toUpperCase() as SectionName) : undefined;
};

const fitRow = (row: Row, width: number, findings: Findings): Row => {
  const { cells, line, quoted } = row;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = trimmed(cells[at]!);
    if (cell === cells[at]) continue;
    findings.warning('pb/stray-space', line, cell);
    cells[at] = cell;
  }
  if (cells.length === width) return row;
  const kept = cells.length > width ? withoutEmptyTail(cells, width) : cells;
  if (kept.length > width) findings.error('pb/too-many-cells', line, kept[width]);
  if (kept.length < width) findings.warning('pb/too-few-cells', line);
  while (kept.length < width) kept.push('');
  return { line, cells: kept, quoted };
};

const withoutEmptyTail = (cells: string[], least = 1): string[] => {
  let length = cells.length;
  while (length > least && cells[length - 1] === '') length -= 1;
  return cells.slice(0, length);
};
