import type { Limits } from './limits.ts';
import type { Findings } from './problem.ts';
import { eachRow, type Row } from './rows.ts';

export type SectionName = 'META' | 'PROJECTS' | 'VOTES';

/** One section: trimmed column names, and its rows with trimmed cells, as many as there are columns. */
export interface Section {
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export type Sections = Readonly<Record<SectionName, Section>>;

const order: readonly SectionName[] = ['META', 'PROJECTS', 'VOTES'];

interface Draft {
  readonly line: number;
  columns?: string[];
  readonly rows: Row[];
}

/** Splits a text into its three sections; null (and findings) when one is missing, repeated or out of order. */
export const readSections = (text: string, bounds: Limits, findings: Findings): Sections | null => {
  const drafts = new Map<SectionName, Draft>();
  let open: Draft | undefined;
  const most = { META: 10_000, PROJECTS: bounds.projects, VOTES: bounds.ballots };
  let name: SectionName = 'META';
  eachRow(text, { bounds, findings }, (row) => {
    const opened = sectionOpenedBy(row);
    if (opened) {
      if (drafts.has(opened) || order[drafts.size] !== opened)
        findings.error('pb/section-out-of-order', row.line, opened);
      open = { line: row.line, rows: [] };
      drafts.set((name = opened), open);
    } else if (!open) findings.error('pb/text-before-meta', row.line, row.cells[0]);
    else if (!open.columns) open.columns = readColumns(row, findings);
    else if (open.rows.length >= most[name]) findings.error('pb/too-many-rows', row.line, name);
    else open.rows.push(fitRow(row, open.columns.length, findings));
    return findings.errors < 100;
  });
  return findings.errors > 0 ? null : complete(drafts, findings);
};

const sectionOpenedBy = ({ cells, quoted }: Row): SectionName | undefined => {
  if (quoted || cells[0]!.length > 20 || cells.some((cell, at) => at > 0 && cell.trim() !== '')) return undefined;
  const word = cells[0]!.trim().toUpperCase();
  return order.find((section) => section === word);
};

const readColumns = (row: Row, findings: Findings): string[] => {
  const columns = withoutEmptyTail(row.cells.map((cell) => cell.trim()));
  if (new Set(columns).size !== columns.length) findings.error('pb/column-repeated', row.line, columns.join(';'));
  return columns;
};

const fitRow = (row: Row, width: number, findings: Findings): Row => {
  const { cells, line, quoted } = row;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]!;
    const trimmed = cell.trim();
    if (trimmed === cell) continue;
    findings.warning('pb/stray-space', line, trimmed);
    cells[at] = trimmed;
  }
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

const complete = (drafts: ReadonlyMap<SectionName, Draft>, findings: Findings): Sections | null => {
  for (const name of order) {
    const draft = drafts.get(name);
    if (!draft) findings.error('pb/section-missing', 0, name);
    else if (!draft.columns) findings.error('pb/header-missing', draft.line, name);
  }
  return findings.errors > 0 ? null : (Object.fromEntries(drafts) as unknown as Sections);
};
