import pg from 'pg';

/** One statement as the product sent it, and by which connection. */
export interface Statement {
  readonly client: pg.Client;
  readonly role: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/** Notes every statement that goes to PostgreSQL from this process while the work is done. */
export async function recorded(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function note(first, second, ...rest) {
    const asked = typeof first === 'string' ? { text: first } : (first as { text?: string; values?: unknown[] });
    const values = Array.isArray(second) ? second : (asked.values ?? []);
    if (asked.text !== undefined) statements.push({ client: this, role: this.user ?? '', text: asked.text, values });
    return original.call(this, first, second, ...rest);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return statements;
}

const begins = /^(begin|start transaction)/i;
const ends = /^(commit|rollback)/i;

/** Statements by transaction, in the order in which these ended: what ran side by side comes one after another. */
export function transactionsOf(statements: readonly Statement[]): Statement[][] {
  const open = new Map<pg.Client, Statement[]>();
  const done: Statement[][] = [];
  for (const statement of statements) {
    const block = open.get(statement.client) ?? [];
    block.push(statement);
    if (begins.test(statement.text)) open.set(statement.client, block);
    if (open.has(statement.client) && !ends.test(statement.text)) continue;
    open.delete(statement.client);
    done.push(block);
  }
  return done;
}
