import type { Limits } from './limits.ts';
import type { Findings } from './problem.ts';
import { readQuoted } from './quoted.ts';
import { trimmed } from './trimmed.ts';

/** The cells of one row, untrimmed, and the line on which the row begins. */
export interface Row {
  readonly line: number;
  readonly cells: string[];
  /** Whether a cell was quoted: such a row never opens a section. */
  readonly quoted: boolean;
}

/** Hears of every row that is not empty, in order; answers false when it wants no more. */
export type TakeRow = (row: Row) => boolean;

const startsQuoted = /(?:^|;)"/;
const lineEnds = /\r\n?|\n/g;

export const linesIn = (text: string): number => text.match(lineEnds)?.length ?? 0;

/** Cuts text that comes in pieces into rows, whatever ends its lines: LF, CRLF or CR. Holds no more than the row under way. */
export class RowReader {
  private readonly bounds: Limits;
  private readonly findings: Findings;
  private readonly take: TakeRow;
  private text = '';
  private isLast = false;
  /** Line on which the next row begins. */
  private line = 1;
  /** The next LF and the next CR of the text, once looked for. */
  private lf = -1;
  private cr = -1;

  constructor(reading: { bounds: Limits; findings: Findings }, take: TakeRow) {
    this.bounds = reading.bounds;
    this.findings = reading.findings;
    this.take = take;
  }

  /** The line that would come next. */
  get nextLine(): number {
    return this.line + linesIn(this.text);
  }

  /** Reads the rows that are whole by now, and the last one without its line end; false when no more is wanted. */
  push(piece: string, isLast = false): boolean {
    this.text += piece;
    this.isLast = isLast;
    this.lf = this.cr = -1;
    let from = 0;
    while (from < this.text.length) {
      const next = this.readRow(from);
      if (next === null) return false;
      if (next === from) break;
      from = next;
    }
    this.text = this.text.slice(from);
    return this.text.length <= this.bounds.lineLength || this.refuseLength();
  }

  private refuseLength(): false {
    this.findings.error(startsQuoted.test(this.text) ? 'pb/quote-never-closed' : 'pb/line-too-long', this.line);
    return false;
  }

  /** Where the row after this one begins; here again when it is not whole yet, null when reading ends. */
  private readRow(from: number): number | null {
    const end = this.endOfLine(from);
    if (end < 0) return from;
    if (end - from > this.bounds.lineLength) return this.refuse('pb/line-too-long');
    const row = this.text.slice(from, end);
    if (row.includes('"') && startsQuoted.test(row)) return this.readQuotedRow(from);
    const { line } = this;
    this.line += 1;
    if (trimmed(row) === '') this.findings.warning('pb/empty-line', line);
    else if (!this.take({ line, cells: row.split(';'), quoted: false })) return null;
    return this.behind(end);
  }

  private readQuotedRow(from: number): number | null {
    const row = readQuoted(this.text, from, this.isLast);
    if (!row) return this.isLast ? this.refuse('pb/quote-never-closed') : from;
    if (row.end - from > this.bounds.lineLength) return this.refuse('pb/line-too-long');
    const { line } = this;
    this.line += 1 + linesIn(this.text.slice(from, row.end));
    return this.take({ line, cells: row.cells, quoted: true }) ? this.behind(row.end) : null;
  }

  private refuse(rule: 'pb/line-too-long' | 'pb/quote-never-closed'): null {
    this.findings.error(rule, this.line);
    return null;
  }

  /** The line end after `from`, or the end of the text if that is the last; −1 when it is yet to come. */
  private endOfLine(from: number): number {
    const { text } = this;
    if (this.lf < from) this.lf = placeOf('\n', text, from);
    if (this.cr < from) this.cr = placeOf('\r', text, from);
    const end = Math.min(this.lf, this.cr);
    if (end >= text.length) return this.isLast ? text.length : -1;
    return end === text.length - 1 && end === this.cr && !this.isLast ? -1 : end;
  }

  private behind(end: number): number {
    return this.text[end] === '\r' && this.text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}

const placeOf = (sign: string, text: string, from: number): number => {
  const found = text.indexOf(sign, from);
  return found < 0 ? Infinity : found;
};
