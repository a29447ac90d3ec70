import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './ground/ports.mjs';
import { startPostgres } from './postgres/server.mjs';
import { Trouble } from './ground/sentences.mjs';
import { carefree } from './postgres/throwaway.mjs';

const home = join(tmpdir(), 'ortaq-test-database');
const key = join(home, 'password');

function readPassword() {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  chmodSync(home, 0o711);
  if (!existsSync(key)) writeFileSync(key, randomBytes(16).toString('hex'), { mode: 0o600 });
  return readFileSync(key, 'utf8');
}

const open = async () =>
  startPostgres({
    folder: join(home, 'server'),
    spare: home,
    password: readPassword(),
    port: await findFreePort(),
    settings: carefree,
  });

async function start() {
  console.log((await open()).urlOf('postgres'));
}

async function stop() {
  if (!existsSync(key)) return;
  await (await open()).stop();
  rmSync(home, { recursive: true, force: true });
}

/** One server for a day of development: `node tools/test-database.mjs start` prints the value of ORTAQ_TEST_DATABASE_URL. */
const commands = { start, url: start, stop };

const wanted = process.argv[2] ?? 'start';
if (commands[wanted]) await commands[wanted]();
else {
  console.error(new Trouble('command-unknown', { found: wanted, known: Object.keys(commands).join(', ') }).message);
  process.exitCode = 1;
}
