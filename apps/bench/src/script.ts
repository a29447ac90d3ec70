import type { Statement } from './recording.ts';

/** One step of a script: SQL with `:names` in it; its one row is kept under the names of its columns where it says so. */
export interface Step {
  readonly sql: string;
  readonly keeps: boolean;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A value inside the quotes of a literal. */
export function inner(value: unknown): string {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map((each) => JSON.stringify(inner(each))).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The SQL that stands for a value; nothing where the value itself is meant. */
export type Standing = (value: unknown, statement: Statement, place: number) => string | undefined;

const literal = (value: unknown): string => (value === null || value === undefined ? 'null' : quoted(inner(value)));

/** A recorded statement with its values written into it: `$1` becomes what stands for it. */
export const spelled = (statement: Statement, standing: Standing = () => undefined): string =>
  statement.text.replaceAll(/\$(\d+)/g, (_, number: string) => {
    const place = Number(number) - 1;
    const value = statement.values[place];
    return standing(value, statement, place) ?? literal(value);
  });

/** The script as pgbench reads it. */
export const asPgbench = (steps: readonly Step[]): string =>
  steps.map(({ sql, keeps }) => `${sql.trim()}${keeps ? ' \\gset' : ';'}`).join('\n');

/** The step with what is known put in for its names, as pgbench does it: inside quotes too, but never a cast. */
export const filled = ({ sql }: Step, known: Readonly<Record<string, string>>): string =>
  sql.replaceAll(/(?<!:):([A-Za-z_]\w*)/g, (all, name: string) => known[name] ?? all);
