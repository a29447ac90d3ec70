import { aHouse } from '@ortaq/api/testing';
import pg from 'pg';

import { learnSql } from './same-sql.ts';
import { filled, inner, type Step } from './script.ts';
import { seedVillage } from './village.ts';

const house = await aHouse();
Object.assign(process.env, house.environment);
const { url } = house.owner.options as { url: string };
const plan = { slug: 'bench', kato: '991230000', proposals: 3, projects: 2, voters: 3 };
const sql = await learnSql(await seedVillage(url, plan));
afterAll(() => house.close());

/** The first turn, as a benchmark runs it. */
async function run(steps: readonly Step[], connectionString = url): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const known: Record<string, string> = { turn: '1' };
  for (const step of steps) {
    const { rows } = await client.query<Record<string, unknown>>(filled(step, known));
    if (step.keeps) for (const [name, value] of Object.entries(rows[0]!)) known[name] = inner(value);
  }
  await client.end();
}

const rowsIn = async (table: string) =>
  (await house.owner.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]!.n;

describe('the SQL that benchmarks send beside the product', () => {
  it('reads the list that the product reads', async () => {
    expect(sql.list.some((step) => step.sql.includes('proposals'))).toBe(true);
    await run(sql.list, house.environment['ORTAQ_DATABASE_APP_URL']);
  });

  it('gives out a token as the product does: a row in the book, an entry in the log', async () => {
    const [issued, entries] = [await rowsIn('voting.issuance'), await rowsIn('audit.entry')];
    await run(sql.take);
    expect([await rowsIn('voting.issuance'), await rowsIn('audit.entry')]).toEqual([issued + 1, entries + 1]);
  });

  it('puts a ballot into the box as its threads do', async () => {
    const ballots = await rowsIn('voting.ballot');
    await run(sql.cast);
    expect(await rowsIn('voting.ballot')).toBe(ballots + 1);
  });
});
