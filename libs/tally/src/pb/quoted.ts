interface Cell {
  readonly value: string;
  readonly end: number;
}

/** The cells of one quoted row and the place of its line end; null when the text ends before it. */
export interface QuotedRow {
  readonly cells: string[];
  readonly end: number;
}

/** RFC 4180 with `;`: a quote inside an unquoted cell is a letter, text after a closing quote is kept (as Python's csv does). */
export const readQuoted = (text: string, from: number, isLast: boolean): QuotedRow | null => {
  const cells: string[] = [];
  for (let at = from; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (!cell) return null;
    cells.push(cell.value);
    if (text[cell.end] === ';') at = cell.end + 1;
    else return isWhole(text, cell.end, isLast) ? { cells, end: cell.end } : null;
  }
};

/** A line end is there; a CR that ends the text may be half of one. */
const isWhole = (text: string, end: number, isLast: boolean): boolean =>
  isLast || (end < text.length && !(text[end] === '\r' && end === text.length - 1));

const plainCell = (text: string, from: number): Cell => {
  const end = nextStop(text, from);
  return { value: text.slice(from, end), end };
};

const quotedCell = (text: string, from: number): Cell | null => {
  let value = '';
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = plainCell(text, quote + 1);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = quote + 2;
  }
};

const stop = /[;\r\n]/g;

const nextStop = (text: string, from: number): number => {
  stop.lastIndex = from;
  return stop.test(text) ? stop.lastIndex - 1 : text.length;
};
