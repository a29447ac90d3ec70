import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.mjs';
import { ensureFolder, ownedBy, postgresWorld } from './folder.mjs';
import { disarmStalePid, findRunningPort } from './pid.mjs';
import { choosePostgresUser } from './user.mjs';
import { runQuietly } from '../ground/run.mjs';
import { Trouble } from '../ground/sentences.mjs';

const logLimit = 5_000_000;
const patience = 120;

function openLog(log, user) {
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`);
  closeSync(openSync(log, 'a', 0o600));
  ownedBy(log, user);
  return statSync(log).size;
}

const asFlags = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`)
    .join(' ');

/** pg_ctl gives the server a session of its own, so that Ctrl-C reaches it only after the product has drained. */
async function launch(server, settings) {
  const { pgCtl, folder, log, user } = server;
  disarmStalePid(folder);
  const args = ['-D', folder, '-w', '-t', String(patience), '-l', log, '-o', asFlags(settings), 'start'];
  const child = spawn(pgCtl, args, { ...postgresWorld(user), stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  return code === 0;
}

function whyNot(log, from) {
  const added = readFileSync(log).subarray(from).toString('utf8');
  if (/No space left on device/.test(added)) return 'disk-full';
  if (/pre-existing shared memory|lock file "postmaster.pid" already exists/.test(added)) return 'not-yet';
  return 'postgres-not-started';
}

/** A killed server's children take a moment to leave, hence the few tries. */
async function launchPatiently(server, settings, tries = 8) {
  const before = openLog(server.log, server.user);
  if (await launch(server, settings)) return;
  const reason = whyNot(server.log, before);
  if (reason !== 'not-yet') throw new Trouble(reason, { log: server.log, place: server.folder });
  if (tries === 1) throw new Trouble('postgres-not-started', { log: server.log });
  await pause(500);
  await launchPatiently(server, settings, tries - 1);
}

/**
 * Owns a PostgreSQL server on 127.0.0.1: makes its folder once, adopts the server that a killed session left running, else
 * starts it. `spare` is a folder for a copy of the programs where the server's user cannot reach node_modules.
 */
export async function startPostgres({ folder, spare, password, port, settings = {} }) {
  const user = choosePostgresUser(folder);
  const { initdb, pgCtl } = findBinaries(user, spare);
  const server = { folder, log: `${folder}.log`, pgCtl, user };
  await ensureFolder(folder, { initdb, user, password });
  const running = findRunningPort(folder);
  const local = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  if (running === undefined) await launchPatiently(server, local);
  return describe(server, { port: running ?? port, password, adopted: running !== undefined });
}

const describe = ({ pgCtl, folder, user }, { port, password, adopted }) => ({
  port,
  adopted,
  urlOf: (database, role = 'postgres', secret = password) =>
    `postgres://${role}:${secret}@127.0.0.1:${port}/${database}`,
  stop: () => runQuietly(pgCtl, ['-D', folder, '-m', 'fast', '-w', '-t', '60', 'stop'], postgresWorld(user)),
});
