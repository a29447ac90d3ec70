import { asPlainText, MOST_SHEET_ROWS, sheetRules, type SpendingColumn, spendingColumns } from '@ortaq/domain/audit';
import type { Community } from '@ortaq/domain/communities';
import { type Language, obey } from '@ortaq/kernel';
import { isoIn, type Say, wordsIn } from '@ortaq/words';
import type { Row, Worksheet } from 'exceljs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import type { Database } from '../platform/database.ts';

type Line = Readonly<Record<SpendingColumn, string | number | null>>;

/** Rows that are in memory at a time. */
const PAGE = 2000;

// prettier-ignore
const widths: Readonly<Partial<Record<SpendingColumn, number>>> = {
  number: 8, cycle: 8, project_number: 8, project: 40, note: 40, supplier: 30, amount: 18, document_sha256: 24, entered_by: 24, confirmed_by: 24, at: 18, movement: 22,
};

/** The spending as a spreadsheet for people: names in their language, sums as numbers, words that are never run. */
export async function spendingSheet(database: Database, community: Community, language: Language) {
  const t = wordsIn(language);
  const { default: excel } = await import('exceljs');
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet(t('audit.export.sheet'), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = spendingColumns.map((key) => ({ key, header: t(`audit.export.${key}`), width: widths[key] ?? 14 }));
  sheet.getRow(1).font = { bold: true };
  const rows = await writeLines({ database, community, sheet, t });
  sheet.commit();
  await book.commit();
  return { bytes: await bytes, rows };
}

interface Writing {
  readonly database: Database;
  readonly community: Community;
  readonly sheet: Worksheet;
  readonly t: Say;
}

/** The ledger only grows and has no gap, so that pages by its number are one snapshot. */
const writeLines = ({ database, community, sheet, t }: Writing): Promise<number> =>
  database.look(
    community.id,
    async (manager) => {
      const [{ rows }] = (await manager.query(
        'select coalesce(max(number), 0)::integer as rows from budget.transfer',
      )) as [{ rows: number }];
      obey(sheetRules, { rows }, { most: String(MOST_SHEET_ROWS) });
      for (let from = 0; from < rows; from += PAGE) {
        const range = [from, Math.min(from + PAGE, rows)];
        const sql = 'select * from audit.spending_export where number > $1 and number <= $2 order by number';
        for (const line of await manager.query<Line[]>(sql, range))
          writeLine(sheet, line, { t, zone: community.timeZone });
      }
      return rows;
    },
    database.auditor,
  );

function writeLine(sheet: Worksheet, line: Line, reading: Reading): void {
  const row: Row = sheet.addRow(spendingColumns.map((column) => cellOf(column, line[column], reading)));
  row.getCell('amount').numFmt = '#,##0.00';
  row.commit();
}

interface Reading {
  readonly t: Say;
  readonly zone: string;
}

type Cell = (value: string, reading: Reading) => string | number;

const inWords =
  (kind: 'movement' | 'account'): Cell =>
  (value, { t }) =>
    t.reason(`audit.export.${kind}.${value}`);

/** What people have written in words of their own. */
const free: Cell = (value) => asPlainText(value);

/** How a cell is shown, where it is not the text as it lies in the table. A sum of fifteen digits is exact in a spreadsheet. */
const cells: Readonly<Partial<Record<SpendingColumn, Cell>>> = {
  number: Number,
  reverses: Number,
  amount: Number,
  at: (value, { zone }) => isoIn(new Date(value), zone).slice(0, 16).replace('T', ' '),
  movement: inWords('movement'),
  from_account: inWords('account'),
  to_account: inWords('account'),
  project: free,
  paper_number: free,
  note: free,
  contract_number: free,
  supplier: free,
  document: free,
};

function cellOf(column: SpendingColumn, value: string | number | null, reading: Reading): string | number | null {
  const show = cells[column];
  return value === null || !show ? value : show(String(value), reading);
}
