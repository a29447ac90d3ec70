import type { Limits } from './limits.ts';
import type { Findings } from './problem.ts';

/** The cells of one row, untrimmed, and the line on which the row begins. */
export interface Row {
  readonly line: number;
  readonly cells: string[];
  /** Whether a cell was quoted: such a row never opens a section. */
  readonly quoted: boolean;
}

const startsQuoted = /(?:^|;)"/;

/** Calls `take` for every row that is not empty, in order, until it answers false or a row is too long to be honest. */
export const eachRow = (text: string, reading: { bounds: Limits; findings: Findings }, take: (row: Row) => boolean) => {
  let line = 1;
  for (let from = 0; from < text.length;) {
    const end = endOfLine(text, from);
    if (end - from > reading.bounds.lineLength) return reading.findings.error('pb/line-too-long', line);
    const row = text.slice(from, text[end - 1] === '\r' ? end - 1 : end);
    if (startsQuoted.test(row)) {
      const quoted = readQuoted(text, from, reading.bounds.lineLength);
      if (!quoted) return reading.findings.error('pb/quote-never-closed', line);
      if (!take({ line, cells: quoted.cells, quoted: true })) return undefined;
      line += quoted.lines;
      from = quoted.end;
    } else {
      if (row.trim() === '') reading.findings.warning('pb/empty-line', line);
      else if (!take({ line, cells: row.split(';'), quoted: false })) return undefined;
      line += 1;
      from = end + 1;
    }
  }
  return undefined;
};

const endOfLine = (text: string, from: number): number => {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
};

interface Cell {
  readonly value: string;
  readonly end: number;
}

/** RFC 4180 with `;`: a quote inside an unquoted cell is a letter, text after a closing quote is kept (as Python's csv does). */
const readQuoted = (text: string, from: number, longest: number) => {
  const cells: string[] = [];
  for (let at = from; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at, longest) : plainCell(text, at);
    if (!cell) return null;
    cells.push(cell.value);
    if (text[cell.end] === ';') at = cell.end + 1;
    else return { cells, end: cell.end + 1, lines: countLines(text, from, cell.end) };
  }
};

const plainCell = (text: string, from: number): Cell => {
  let end = from;
  while (end < text.length && text[end] !== ';' && text[end] !== '\n') end += 1;
  return { value: text.slice(from, text[end - 1] === '\r' ? end - 1 : end), end };
};

const quotedCell = (text: string, from: number, longest: number): Cell | null => {
  let value = '';
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - from > longest) return null;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = quote + 2;
  }
};

const countLines = (text: string, from: number, to: number): number => {
  let lines = 1;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};
