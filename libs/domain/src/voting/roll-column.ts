/** What a column of the roll may hold. A name stands in one column, or in two or three. */
export const rollColumns = ['iin', 'name', 'surname', 'given', 'patronymic', 'phone', 'settlement', 'birth'] as const;

export type RollColumn = (typeof rollColumns)[number];

/** Where each column stands in the file. */
export type Columns = Readonly<Partial<Record<RollColumn, number>>>;

/** Reads the header; `meaning` knows the names of columns in every language. The first column of a kind counts. */
export function columnsOf(header: readonly string[], meaning: (cell: string) => RollColumn | undefined): Columns {
  const found: Partial<Record<RollColumn, number>> = {};
  header.forEach((cell, at) => {
    const column = meaning(cell);
    if (column) found[column] ??= at;
  });
  return found;
}

/** Columns without which nobody can be entered: the number and some form of the name. */
export const missingColumns = (columns: Columns): RollColumn[] => [
  ...(columns.iin === undefined ? (['iin'] as const) : []),
  ...(columns.name === undefined && columns.surname === undefined ? (['name'] as const) : []),
];

/** The cells of one record by the meaning of their columns, blanks trimmed. */
export type RollCells = Readonly<Record<Exclude<RollColumn, 'surname' | 'given' | 'patronymic'>, string>>;

export function cellsOf(cells: readonly string[], columns: Columns): RollCells {
  const cell = (column: RollColumn): string => cells[columns[column] ?? -1]?.trim().replaceAll(/\s+/g, ' ') ?? '';
  const parts = [cell('surname'), cell('given'), cell('patronymic')].filter((each) => each !== '');
  return {
    iin: cell('iin').replaceAll(/[\s-]/g, ''),
    name: cell('name') || parts.join(' '),
    phone: cell('phone'),
    settlement: cell('settlement'),
    birth: cell('birth'),
  };
}
