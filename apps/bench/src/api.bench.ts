import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { compare, type Compared, ROUNDS } from './compared.ts';
import type { Sent } from './http-connection.ts';
import { runHttp } from './http-load.ts';
import { atLeast, rounded, table, tell } from './report.ts';
import { prepareCasts } from './casts.ts';
import { castPath, learnSql, listPath, type SameSql, takeBody, takePath } from './same-sql.ts';
import { runSql } from './sql-load.ts';
import { type BenchVillage, seedVillage } from './village.ts';

const { ORTAQ_BENCH_URL, ORTAQ_BENCH_DATABASE_URL, ORTAQ_DATABASE_APP_URL } = process.env as Record<string, string>;
const product = `http://127.0.0.1:${new URL(ORTAQ_BENCH_URL!).port}`;

const load = { clients: 8, seconds: 2 };

/** Voters whom one client brings to one round: more than it can serve in the time. */
const turns = { product: 800, sql: 2000 };
const votersFor = (perClient: number): number => (ROUNDS + 1) * load.clients * perClient + 1;

/**
 * What the product must reach of the least that the same work takes: a half, or nearly, of the bare driver. pgbench is C and throws the
 * rows away, where the product builds half a megabyte of list, reads it field by field so that nothing leaves which the contract does
 * not name, and writes it as JSON.
 * A token costs a signature that SQL does not make. A cast is verified in full, but ballots that come together share a commit.
 */
const wanted = {
  hello: { fastify: 0.25 },
  list: { pg: 0.4, pgbench: 0.1 },
  take: { pg: 0.3, pgbench: 0.2 },
  cast: { pg: 0.6, pgbench: 0.5 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

type Name = keyof typeof wanted;

/** All clients ask the same. */
const asking = (path: string) => ({ sentBy: () => [{ path }], repeats: true });

/** The village that the product is asked for, and its twin where SQL alone does the same: neither waits for the other's locks. */
interface Ground {
  readonly village: BenchVillage;
  readonly sql: SameSql;
  readonly folder: string;
}

async function hello(): Promise<Compared> {
  const server = fork(join(import.meta.dirname, 'bare-server.js'));
  const url = await new Promise<string>((resolve) => server.once('message', (told) => resolve(String(told))));
  const found = await compare({
    product: () => runHttp({ ...load, url: product, ...asking('/health/live') }),
    least: async () => ({ ...(await runHttp({ ...load, url, ...asking('/hello') })), by: 'fastify' }),
  });
  server.disconnect();
  return found;
}

function list({ village, sql, folder }: Ground): Promise<Compared> {
  const script = { steps: sql.list, turns: 0, first: 0, file: join(folder, 'list.sql') };
  return compare({
    product: () => runHttp({ ...load, url: product, ...asking(listPath(village)) }),
    least: () => runSql({ ...load, ...script, url: ORTAQ_DATABASE_APP_URL! }),
  });
}

/** The same work as posts to one path, what every client of a round sends being its own, beside the SQL of it. */
function posts({ sql, folder }: Ground, name: 'take' | 'cast', sent: readonly Sent[]): Promise<Compared> {
  const sentBy = (client: number) => sent.slice(client * turns.product, (client + 1) * turns.product);
  const script = { steps: sql[name], turns: turns.sql, file: join(folder, `${name}.sql`) };
  return compare({
    product: (round) => runHttp({ ...load, url: product, sentBy: (client) => sentBy(round * load.clients + client) }),
    least: (round) =>
      runSql({ ...load, ...script, first: round * load.clients * turns.sql, url: ORTAQ_BENCH_DATABASE_URL! }),
  });
}

function take(ground: Ground): Promise<Compared> {
  const path = takePath(ground.village);
  const sent = ground.village.voters.map(({ cookie }) => ({ path, body: takeBody(), cookie }));
  return posts(ground, 'take', sent);
}

async function cast(ground: Ground): Promise<Compared> {
  const path = castPath(ground.village);
  const bodies = await prepareCasts(ground.village, votersFor(turns.product));
  return posts(
    ground,
    'cast',
    bodies.map((body) => ({ path, body })),
  );
}

const wantedOf = (name: Name, { least }: Compared): number => new Map(Object.entries(wanted[name])).get(least.by)!;

function report(found: Readonly<Record<Name, Compared>>): void {
  const all = Object.entries(found) as [Name, Compared][];
  const shown = all.map(([name, each]) => [
    name,
    each.product.perSecond.toFixed(0),
    `${each.least.perSecond.toFixed(0)} (${each.least.by})`,
    each.ratio.toFixed(2),
    String(wantedOf(name, each)),
    [each.product.p50, each.product.p99].map((ms) => ms.toFixed(1)).join(' / '),
  ]);
  const head = ['', 'product, 1/s', 'least, 1/s', 'ratio', 'wanted', 'p50 / p99, ms'];
  console.log(`\n${table([head, ...shown])}\n`);
  tell({
    bench: 'api',
    figures: Object.fromEntries(
      all.map(([name, { ratio, least }]) => [name, { ratio: rounded(ratio), against: least.by }]),
    ),
    targets: Object.fromEntries(all.map(([name, each]) => [name, atLeast(wantedOf(name, each), each.ratio)])),
  });
}

const folder = mkdtempSync(join(tmpdir(), 'ortaq-bench-'));
try {
  const sizes = { proposals: 1000, projects: 20 };
  const ofProduct = { slug: 'bench', kato: '991230000', ...sizes, voters: votersFor(turns.product) };
  const ofSql = { slug: 'bench-sql', kato: '991240000', ...sizes, voters: votersFor(turns.sql) };
  const village = await seedVillage(ORTAQ_BENCH_DATABASE_URL!, ofProduct);
  const sql = await learnSql(await seedVillage(ORTAQ_BENCH_DATABASE_URL!, ofSql));
  const ground = { village, sql, folder };
  report({ hello: await hello(), list: await list(ground), take: await take(ground), cast: await cast(ground) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
