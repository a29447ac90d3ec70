import { cpus, totalmem } from 'node:os';

/** What a benchmark promises and what it found. Figures are ratios: they travel between machines, times do not. */
export interface Target {
  readonly want: number;
  readonly got: number;
  readonly met: boolean;
}

export interface Report {
  readonly bench: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly targets: Readonly<Record<string, Target>>;
}

export const rounded = (value: number): number => Number(value.toPrecision(3));

export const atLeast = (want: number, found: number): Target => ({ want, got: rounded(found), met: found >= want });

export const atMost = (want: number, found: number): Target => ({ want, got: rounded(found), met: found <= want });

const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? '',
  cores: cpus().length,
  memoryGb: rounded(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.version,
});

/** Columns as wide as they must be; the first to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('   ');
  return rows.map(line).join('\n');
}

/** One line for machines, after the table for people. */
export const tell = ({ bench, figures, targets }: Report): void =>
  console.log(JSON.stringify({ bench, machine: machine(), figures, targets }));
