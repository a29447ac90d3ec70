import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

export type Column = { key: string; head: ReactNode; numeric?: boolean | undefined };
export type Row = {
  key: string;
  /** One cell for every column, in the same order. */
  cells: ReactNode[];
  look?: 'picked' | 'bad' | 'warn' | 'quiet' | undefined;
};

type Props = {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  columns: Column[];
  rows: Row[];
  /** The last line, one cell for every column. */
  total?: ReactNode[] | undefined;
  /** On a phone each row becomes a small list. */
  stacked?: boolean | undefined;
};

/** A wide table scrolls in its own box, which the keyboard must reach: Safari does not do it by itself. */
const reachable = { tabIndex: 0, role: 'group' };

const looks = { picked: 'picked', bad: 'row-bad', warn: 'row-warn', quiet: 'row-quiet' } as const;

export function Table({ caption, captionHidden, columns, rows, total, stacked }: Props) {
  return (
    <div className="scroll" {...reachable} aria-label={typeof caption === 'string' ? caption : undefined}>
      <table className={classes('table', stacked && 'stacked')}>
        <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
        <thead>
          <tr>{columns.map(headCell)}</tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, look }) => (
            <tr key={key} className={look && looks[look]}>
              {cells.map((cell, at) => bodyCell(columns[at], cell, { first: at === 0, stacked }))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{total.map((cell, at) => bodyCell(columns[at], cell, { first: at === 0, stacked }))}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

const headCell = ({ key, head, numeric }: Column) => (
  <th key={key} scope="col" className={numeric ? 'n' : undefined}>
    {head}
  </th>
);

type Place = { first: boolean; stacked: boolean | undefined };

function bodyCell(column: Column | undefined, cell: ReactNode, { first, stacked }: Place) {
  if (!column) return null;
  const className = column.numeric ? 'n' : undefined;
  if (first)
    return (
      <th key={column.key} scope="row" className={className}>
        {cell}
      </th>
    );
  const head = stacked && cell !== '' && typeof column.head === 'string' ? column.head : undefined;
  return (
    <td key={column.key} className={className} data-head={head}>
      {head === undefined ? cell : <div>{cell}</div>}
    </td>
  );
}
