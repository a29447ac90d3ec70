import type { RollColumn } from '@ortaq/domain/voting';
import type { Say } from '@ortaq/words';

/** The columns of the sheet that an office fills in. A name may stand in one column. */
export const templateColumns = ['iin', 'name', 'birth', 'phone', 'settlement'] as const satisfies readonly RollColumn[];

/** An empty sheet as an address to download: its mark at the beginning makes Excel read the letters right. */
export const templateAddress = (t: Say): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${templateColumns.map((column) => t(`voting.roll.column.${column}`)).join(';')}\r\n`)}`;
