import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import pg from 'pg';

import { asPgbench, filled, inner, type Step } from './script.ts';

/** SQL as fast as it goes: `clients` connections repeat the steps for so many seconds, each with a number of its own turn in `:turn`. */
export interface SqlLoad {
  readonly url: string;
  readonly steps: readonly Step[];
  readonly clients: number;
  readonly seconds: number;
  /** Turns that each client has for itself: client 2 begins at `first + 2 * turns`. */
  readonly turns: number;
  readonly first: number;
  /** Where the script for pgbench is written. */
  readonly file: string;
  /** Whether pgbench has the statements prepared; then a name may not stand inside quotes. */
  readonly isPrepared?: boolean;
}

export interface SqlFound {
  readonly perSecond: number;
  readonly by: 'pgbench' | 'pg';
}

/** Runs the steps with pgbench, or with the driver that the product itself uses where there is no pgbench. */
export const runSql = (load: SqlLoad): Promise<SqlFound> => (hasPgbench() ? withPgbench(load) : withDriver(load));

const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0;

/** pgbench counts the time in which clients enter as time that it has, and not in what it tells: so it is given more. */
const CLIENTS_A_SECOND = 32;

async function withPgbench(load: SqlLoad): Promise<SqlFound> {
  const { url, steps, clients, turns, first, file } = load;
  const count = [`\\set next :next + 1`, `\\set turn ${first} + :client_id * ${turns} + :next`];
  writeFileSync(file, [...count, asPgbench(steps), ''].join('\n'));
  const mode = load.isPrepared ? 'prepared' : 'simple';
  const time = load.seconds + Math.ceil(clients / CLIENTS_A_SECOND);
  const flags = `-n -M ${mode} -c ${clients} -j 1 -T ${time} -D next=0 -f`.split(' ').concat(file, url);
  const { code, output } = await run('pgbench', flags);
  const found = /^tps = ([\d.]+)/m.exec(output)?.[1];
  if (code !== 0 || found === undefined) throw new Error(`pgbench did not run the script:\n${output}`);
  return { perSecond: Number(found), by: 'pgbench' };
}

function run(command: string, flags: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, flags, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, output })));
}

async function withDriver({ url, steps, clients, seconds, turns, first }: SqlLoad): Promise<SqlFound> {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const began = performance.now();
  const until = began + seconds * 1000;
  const done = await Promise.all(
    connections.map((client, at) => repeat(client, steps, { from: first + at * turns, until })),
  );
  const taken = (performance.now() - began) / 1000;
  await Promise.all(connections.map((client) => client.end()));
  return { perSecond: done.reduce((sum, each) => sum + each, 0) / taken, by: 'pg' };
}

async function repeat(client: pg.Client, steps: readonly Step[], { from, until }: { from: number; until: number }) {
  let done = 0;
  while (performance.now() < until) {
    const known: Record<string, string> = { turn: String(from + ++done) };
    for (const step of steps) {
      const { rows } = await client.query<Record<string, unknown>>(filled(step, known));
      if (step.keeps) Object.assign(known, kept(rows[0]!));
    }
  }
  return done;
}

const kept = (row: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inner(value)]));
