import { obey, rule } from '@ortaq/kernel';

import { type CsvRecord, readCsv } from './csv.ts';
import { cellsOf, columnsOf, missingColumns, type RollCells, type RollColumn } from './roll-column.ts';
import { fault, type RollFault } from './roll-fault.ts';
import { readLine, type RollGround, type RollLine } from './roll-line.ts';

const MOST_LINES = 200_000;

interface FileFacts {
  readonly isReadable: boolean;
  readonly missing: readonly RollColumn[];
  readonly lines: number;
}

const file = rule<FileFacts>();

/** What makes a whole file unreadable: then no line is reported, because none is known. */
// prettier-ignore
export const rollFileRules = [
  file('voting/roll-not-utf8',        (f) => f.isReadable),
  file('voting/roll-without-columns', (f) => !f.isReadable || f.missing.length === 0),
  file('voting/roll-empty',           (f) => f.missing.length > 0 || f.lines > 0),
  file('voting/roll-too-long',        (f) => f.lines <= MOST_LINES),
];

const isFilled = ({ cells }: CsvRecord): boolean => cells.some((cell) => cell.trim() !== '');

/**
 * Every line of a roll, read, with everything that is wrong with it. Refused as a whole when it is not in UTF-8 (`text` is null)
 * or its header does not name the columns.
 */
export function readRoll(
  text: string | null,
  meaning: (cell: string) => RollColumn | undefined,
  ground: RollGround,
): RollLine[] {
  const [header, ...records] = readCsv(text ?? '').filter(isFilled);
  const columns = columnsOf(header?.cells ?? [], meaning);
  obey(rollFileRules, { isReadable: text !== null, missing: missingColumns(columns), lines: records.length });
  const read = records.map((record) => {
    const cells = cellsOf(record.cells, columns);
    const line = readLine(cells, { line: record.line, columns }, ground);
    return { cells, line: record.isUnclosed ? withFault(line, fault('quote-open')) : line };
  });
  return withRepeats(read, ground);
}

const withFault = (line: RollLine, found: RollFault): RollLine => ({ ...line, faults: [...line.faults, found] });

interface ReadRecord {
  readonly cells: RollCells;
  readonly line: RollLine;
}

/** Finds what lines repeat: a number, or a person of the same name and birthday. A phone may be a whole family's. */
function withRepeats(read: readonly ReadRecord[], { fold }: RollGround): RollLine[] {
  const [iins, people] = [new Map<string, number>(), new Map<string, number>()];
  return read.map(({ cells, line }) => {
    const person = cells.birth && cells.name ? `${fold(cells.name)}\n${cells.birth}` : null;
    const sameIin = earlier(iins, line.iin, line.line);
    const samePerson = earlier(people, person, line.line);
    const repeats = [
      ...(sameIin ? [fault('iin-repeated', sameIin)] : []),
      ...(samePerson && !sameIin ? [fault('person-repeated', samePerson)] : []),
    ];
    return { ...line, faults: [...line.faults, ...repeats] };
  });
}

/** The line that had the same value before, if any; otherwise this line is remembered as the first. */
function earlier(seen: Map<string, number>, value: string | null, line: number): number | undefined {
  if (value === null) return undefined;
  const first = seen.get(value);
  if (first === undefined) seen.set(value, line);
  return first;
}
