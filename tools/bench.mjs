import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepare } from './ground/build.mjs';
import { withClosers } from './ground/closers.mjs';
import { runCommand } from './ground/command.mjs';
import { inTop, productNode } from './ground/paths.mjs';
import { runShown } from './ground/run.mjs';
import { Trouble } from './ground/sentences.mjs';
import { startThrowaway } from './postgres/throwaway.mjs';
import { startThrowawayProduct } from './product/throwaway.mjs';
import { groundOf } from './product/victims.mjs';

const folder = inTop('apps', 'bench', 'dist');
const [name, ...words] = process.argv.slice(2);

const benches = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.bench.js'))
    .map((file) => file.replace('.bench.js', ''));

function requireBench() {
  const known = existsSync(folder) ? benches() : [];
  if (!known.includes(name)) throw new Trouble('command-unknown', { found: name ?? '', known: known.join(', ') });
}

/** The disk is waited for as in earnest: a figure from a server that may lose its data says nothing. */
const inEarnest = { max_connections: 400, shared_buffers: '256MB', max_wal_size: '4GB' };

/** What measures the library alone. */
const needNoProduct = new Set(['tally']);

/** What does something to the processes themselves runs here, where they were started. */
const runHere = async (server, product) => {
  Object.assign(process.env, product.operator);
  const { run } = await import(pathToFileURL(`${folder}/${name}.bench.js`).href);
  return run(groundOf(server, product), words);
};

const doesHarm = new Set(['faults']);

const runScript = (env = process.env) =>
  runShown(productNode, [`${folder}/${name}.bench.js`, ...words], { cwd: inTop(), env });

async function runBench({ onClose }) {
  const server = await startThrowaway(inEarnest);
  onClose(server.stop);
  const product = await startThrowawayProduct(server, '0');
  onClose(product.stop);
  await product.ready();
  if (doesHarm.has(name)) return runHere(server, product);
  return runScript({
    ...product.operator,
    ORTAQ_BENCH_URL: product.url,
    ORTAQ_BENCH_DATABASE_URL: server.urlOf('ortaq'),
  });
}

async function bench() {
  await prepare();
  requireBench();
  return needNoProduct.has(name) ? runScript() : withClosers(runBench, 1);
}

await runCommand(bench);
