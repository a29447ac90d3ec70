import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type BoxBehind, behindTheBox } from './box-row.ts';
import { prepareCasts, prepareDevices } from './casts.ts';
import { checksPerSecond } from './checks.ts';
import { compare, type Compared, medianOf, ROUNDS } from './compared.ts';
import { type HttpFound, runHttp } from './http-load.ts';
import { measured } from './measured.ts';
import { atLeast, atMost, rounded, table, type Target, tell } from './report.ts';
import { castPath, takeBody, takePath } from './same-sql.ts';
import { runSql } from './sql-load.ts';
import { type BenchVillage, seedVillage } from './village.ts';

const { ORTAQ_BENCH_URL, ORTAQ_BENCH_DATABASE_URL, ORTAQ_DATABASE_BOX_URL } = process.env as Record<string, string>;
const product = `http://127.0.0.1:${new URL(ORTAQ_BENCH_URL!).port}`;

const seconds = 4;
/** How many ballots the product takes while its memory is watched. */
const watched = Number(process.argv[2] ?? 100_000);
const IN_A_FULL_BOX = 1_000_000;
/** More casts and tokens than the product can take in one round. */
const CASTS = 40_000;
const TOKENS = 4_000;
/** A device may change its ballot so often; so many devices a client are prepared at once. */
const VERSIONS = 100;
const DEVICES = 8;

interface Ground {
  readonly village: BenchVillage;
  readonly box: BoxBehind;
  readonly bodies: readonly string[];
  readonly folder: string;
}

/** Casts under tokens of their own, shared out among so many clients. */
function castsOf({ village, bodies }: Ground, clients: number): Promise<HttpFound> {
  const [path, each] = [castPath(village), Math.floor(bodies.length / clients)];
  const sentBy = (client: number) => bodies.slice(client * each, (client + 1) * each).map((body) => ({ path, body }));
  return runHttp({ url: product, clients, seconds, sentBy });
}

/** Into an empty box every time, the product as well as whoever puts in the same rows with one transaction for each. */
function againstInserts(ground: Ground, clients: number): Promise<Compared> {
  const { box, folder } = ground;
  const script = { turns: 10_000_000, first: 0, file: join(folder, 'cast.sql'), isPrepared: true };
  return compare({
    async product() {
      await box.empty();
      return castsOf(ground, clients);
    },
    async least() {
      await box.empty();
      return runSql({ ...box.oneMore, ...script, clients, seconds });
    },
  });
}

/** By the median of the slowest hundredth; `prepare` makes the box what it is to be. */
async function inABox(ground: Ground, prepare: () => Promise<void>): Promise<HttpFound> {
  const rounds: HttpFound[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await prepare();
    rounds.push(await castsOf(ground, 64));
  }
  return medianOf(rounds, ({ p99 }) => p99);
}

const inAFullBox =
  ({ box }: Ground) =>
  async () => {
    await box.empty();
    await box.fill(IN_A_FULL_BOX);
  };

function tokens({ village }: Ground): Promise<HttpFound> {
  const [path, clients] = [takePath(village), 64];
  const each = Math.floor(TOKENS / clients);
  const sentBy = (client: number) =>
    village.voters.slice(client * each, (client + 1) * each).map(({ cookie }) => ({ path, cookie, body: takeBody() }));
  return runHttp({ url: product, clients, seconds, sentBy });
}

/** Bytes that the product holds: before, after the first load and after each further one. */
interface Held {
  readonly before: number;
  readonly after: readonly number[];
  readonly casts: number;
}

/** Changed votes, because they are quick to prepare: each is verified in full and is a row of its own. */
async function memory({ village, box }: Ground): Promise<Held> {
  const [path, clients, after] = [castPath(village), 64, [] as number[]];
  const load = clients * DEVICES * VERSIONS;
  await box.empty();
  const { memory: before } = await measured(product);
  while (after.length * load < watched) {
    const sent = await prepareDevices(village, clients * DEVICES, VERSIONS);
    const sentBy = (client: number) =>
      sent.slice(client * DEVICES, (client + 1) * DEVICES).flatMap((bodies) => bodies.map((body) => ({ path, body })));
    await runHttp({ url: product, clients, seconds: Infinity, sentBy });
    after.push((await measured(product)).memory);
  }
  return { before, after, casts: after.length * load };
}

interface Found {
  readonly at64: Compared;
  readonly at256: Compared;
  readonly checks: number;
  readonly tokens: HttpFound;
  readonly empty: HttpFound;
  readonly full: HttpFound;
  readonly memory: Held;
}

/** A share of the plain inserts, or four fifths of what the processors can check, whichever is less. */
const wanted = ({ least }: Compared, share: number, checks: number): number =>
  Math.min(share, (0.8 * checks) / least.perSecond);

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

function show({ at64, at256, checks, tokens: taken, empty, full, memory: held }: Found): void {
  const row = (name: string, { perSecond, p50, p99 }: HttpFound, [against, ratio] = ['', '']) => [
    name,
    perSecond.toFixed(0),
    against!,
    ratio!,
    `${p50.toFixed(1)} / ${p99.toFixed(1)}`,
  ];
  const compared = (name: string, { product: found, least, ratio }: Compared) =>
    row(name, found, [`${least.perSecond.toFixed(0)} (${least.by})`, ratio.toFixed(2)]);
  const rows = [
    ['', 'product, 1/s', 'inserts, 1/s', 'ratio', 'p50 / p99, ms'],
    compared('casts, 64 connections', at64),
    compared('casts, 256 connections', at256),
    row('tokens, 64 connections', taken),
    row('casts, 64, empty box', empty),
    row(`casts, 64, ${IN_A_FULL_BOX} in the box`, full),
  ];
  console.log(`\n${table(rows)}\n`);
  console.log(`all processors together check the signatures of ${checks.toFixed(0)} ballots a second`);
  const { before, after, casts } = held;
  const [first, most, last] = [after[0]!, Math.max(...after), after.at(-1)!].map(megabytes);
  console.log(
    `memory of the product: ${megabytes(before)} MB, ${first} after the first ${casts / after.length} further casts, ${last} after ${casts}, never over ${most} between\n`,
  );
}

function report(found: Found): void {
  show(found);
  const { at64, at256, checks, tokens: taken, empty, full, memory: held } = found;
  const figure = ({ ratio, least, product: { perSecond } }: Compared) => ({
    ratio: rounded(ratio),
    against: least.by,
    ofChecks: rounded(perSecond / checks),
  });
  const slower = full.p99 / empty.p99;
  const grown = held.after.at(-1)! / held.after[0]!;
  const targets: Readonly<Record<string, Target>> = {
    cast64: atLeast(rounded(wanted(at64, 0.5, checks)), at64.ratio),
    cast256: atLeast(rounded(wanted(at256, 0.8, checks)), at256.ratio),
    p99FullBox: atMost(1.2, slower),
    memory: atMost(1.25, grown),
  };
  tell({
    bench: 'votes',
    figures: {
      cast64: figure(at64),
      cast256: figure(at256),
      tokensPerCast: rounded(taken.perSecond / at64.product.perSecond),
      fullBox: { perSecond: rounded(full.perSecond / empty.perSecond), p99: rounded(slower) },
      memory: rounded(grown),
    },
    targets,
  });
}

const folder = mkdtempSync(join(tmpdir(), 'ortaq-bench-'));
try {
  const plan = { slug: 'bench', kato: '991230000', proposals: 1, projects: 20, voters: TOKENS };
  const village = await seedVillage(ORTAQ_BENCH_DATABASE_URL!, plan);
  const bodies = await prepareCasts(village, CASTS);
  await runHttp({
    url: product,
    clients: 1,
    seconds: 0.1,
    sentBy: () => bodies.map((body) => ({ path: castPath(village), body })),
  });
  const box = await behindTheBox(ORTAQ_BENCH_DATABASE_URL!, ORTAQ_DATABASE_BOX_URL!);
  const ground = { village, box, bodies, folder };
  report({
    at64: await againstInserts(ground, 64),
    at256: await againstInserts(ground, 256),
    checks: await checksPerSecond(village, bodies),
    tokens: await tokens(ground),
    empty: await inABox(ground, box.empty),
    full: await inABox(ground, inAFullBox(ground)),
    memory: await memory(ground),
  });
  await box.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
