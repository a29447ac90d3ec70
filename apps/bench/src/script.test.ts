import type pg from 'pg';

import { transactionsOf } from './recording.ts';
import { asPgbench, filled, spelled } from './script.ts';

const [record, box] = [{}, {}] as [pg.Client, pg.Client];
const sent = (text: string, values: unknown[] = [], client = record) => ({ client, role: 'r', text, values });

describe('a recorded statement', () => {
  it('is spelled with its values, each as PostgreSQL reads it', () => {
    const values = ["O'zen", null, 5n, Buffer.from([1, 255]), ['a', 'b'], new Date(0), [Buffer.from([1])]];
    expect(spelled(sent('select $1, $2, $3, $4, $5, $6, $7', values))).toBe(
      `select 'O''zen', null, '5', '\\x01ff', '{"a","b"}', '1970-01-01T00:00:00.000Z', '{"\\\\x01"}'`,
    );
  });

  it('lets a name stand for what changes from turn to turn', () => {
    const step = {
      sql: spelled(sent('select $1, $2::uuid', ['x', 'y']), (value) => (value === 'x' ? `':mark'` : undefined)),
      keeps: true,
    };
    expect(asPgbench([step])).toBe(`select ':mark', 'y'::uuid \\gset`);
    expect(filled(step, { mark: 'm', uuid: 'never' })).toBe(`select 'm', 'y'::uuid`);
  });
});

describe('transactions that ran side by side', () => {
  it('come one after another, in the order in which they ended', () => {
    const statements = [
      sent('select 1'),
      sent('START TRANSACTION'),
      sent('BEGIN', [], box),
      sent('put', [], box),
      sent('COMMIT', [], box),
      sent('log'),
      sent('COMMIT'),
    ];
    expect(transactionsOf(statements).map((block) => block.map(({ text }) => text))).toEqual([
      ['select 1'],
      ['BEGIN', 'put', 'COMMIT'],
      ['START TRANSACTION', 'log', 'COMMIT'],
    ]);
  });
});
