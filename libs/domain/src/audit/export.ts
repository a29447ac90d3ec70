import { rule } from '@ortaq/kernel';

/** What an auditor takes away, by the ending of the file. The file of a vote is that of the tally. */
export const exportKinds = ['spending.csv', 'spending.xlsx', 'log.jsonl'] as const;

export type ExportKind = (typeof exportKinds)[number];

/** A sheet that a spreadsheet opens with ease; more rows are taken as CSV. */
export const MOST_SHEET_ROWS = 100_000;

/** The columns of the spending, in order: one row a movement of the ledger. */
export const spendingColumns = [
  'number',
  'at',
  'cycle',
  'project_number',
  'project',
  'movement',
  'reverses',
  'amount',
  'from_account',
  'to_account',
  'paper_number',
  'paper_date',
  'note',
  'contract_number',
  'supplier',
  'supplier_bin',
  'document',
  'document_sha256',
  'entered_by',
  'confirmed_by',
] as const;

export type SpendingColumn = (typeof spendingColumns)[number];

/** Begins a formula for a spreadsheet, in ASCII or in full width, behind spaces too. */
const formula = /^\s*[=+\-@|\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/** Free text as a spreadsheet shows it and never runs it. */
export const asPlainText = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const sheetRules = [
  rule<{ readonly rows: number }>()('audit/too-many-rows', ({ rows }) => rows <= MOST_SHEET_ROWS),
];
