/** One record of a table in text: the line of the file on which it begins, counted from 1, and its cells as written. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened and never closed: the rest of the file was swallowed. */
  readonly isUnclosed?: true;
}

const separators = [';', ',', '\t'] as const;

export type Separator = (typeof separators)[number];

/** The separator that the first line uses most, outside quotes; `;` when it uses none. */
export function separatorOf(text: string): Separator {
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (separator: Separator): number => first.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** Reads RFC 4180 with any of the three separators. Blank lines are no records. */
export function readCsv(written: string, separator: Separator = separatorOf(withoutMark(written))): CsvRecord[] {
  const text = withoutMark(written);
  const records: CsvRecord[] = [];
  for (let at = 0, line = 1; at < text.length;) {
    const record = readRecord(text, at, separator);
    const isBlank = record.cells.length === 1 && record.cells[0] === '';
    if (!isBlank) records.push({ line, cells: record.cells, ...(record.isUnclosed && { isUnclosed: true }) });
    line += linesIn(text.slice(at, record.next));
    at = record.next;
  }
  return records;
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

interface Read {
  readonly cells: string[];
  readonly next: number;
  readonly isUnclosed: boolean;
}

function readRecord(text: string, from: number, separator: Separator): Read {
  const cells: string[] = [];
  for (let at = from; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    cells.push(cell.value);
    if (text[cell.next] !== separator) return { cells, next: afterLine(text, cell.next), isUnclosed: cell.isUnclosed };
    at = cell.next + 1;
  }
}

interface Cell {
  readonly value: string;
  readonly next: number;
  readonly isUnclosed: boolean;
}

function plainCell(text: string, from: number, separator: Separator): Cell {
  let next = from;
  while (next < text.length && text[next] !== separator && !isBreak(text[next])) next += 1;
  return { value: text.slice(from, next), next, isUnclosed: false };
}

/** What stands between a closing quote and the separator is kept: a line written by hand loses nothing. */
function quotedCell(text: string, from: number, separator: Separator): Cell {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { value: text.slice(from + 1).replaceAll('""', '"'), next: text.length, isUnclosed: true };
  const rest = plainCell(text, close + 1, separator);
  return { value: text.slice(from + 1, close).replaceAll('""', '"') + rest.value, next: rest.next, isUnclosed: false };
}

const isBreak = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';

const afterLine = (text: string, at: number): number =>
  at + (text.startsWith('\r\n', at) ? 2 : isBreak(text[at]) ? 1 : 0);
