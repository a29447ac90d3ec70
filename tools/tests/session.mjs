import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inTop, productNode } from '../ground/paths.mjs';
import { findFreePort } from '../ground/ports.mjs';

const patience = 90_000;

async function until(holds, limit = Date.now() + patience) {
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error('waited in vain');
    await pause(50);
  }
}

/** A session of `npm start` with its output and its end. */
function startSession(env) {
  const child = spawn(productNode, [inTop('tools', 'start.mjs')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const session = { child, output: '', code: undefined };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (session.output += text));
  const ended = once(child, 'close').then(([code]) => (session.code = code));
  return Object.assign(session, {
    ended,
    opened: () => until(() => session.output.includes('Ortaq is open at') || session.code !== undefined),
    stop: () => (child.kill('SIGINT'), ended),
  });
}

const isGone = (pid) => {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
};

const allGone = (pids) => until(() => pids.every(isGone));

async function killAll(pids) {
  pids.forEach((pid) => process.kill(pid, 'SIGKILL'));
  await allGone(pids);
}

/** A state folder, a port and the sessions of one test; `close` leaves nothing running and nothing on the disk. */
export async function openHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'ortaq-session-'));
  chmodSync(folder, 0o711);
  const port = await findFreePort();
  const env = { ...process.env, ORTAQ_STATE_DIR: folder, PORT: String(port), HOST: '127.0.0.1', ORTAQ_DEMO: '0' };
  for (const name of ['DATABASE_URL', 'ORTAQ_PUBLIC_URL', 'npm_lifecycle_event']) delete env[name];
  const inFolder = (...names) => join(folder, ...names);
  const read = (...names) => readFileSync(inFolder(...names), 'utf8');
  const postmaster = () => Number(read('postgres', 'postmaster.pid').split('\n')[0]);
  const lock = () => JSON.parse(read('ortaq.pid'));
  const start = () => startSession(env);
  const close = async () => {
    if (existsSync(inFolder('ortaq.pid'))) process.kill(lock().pid, 'SIGTERM');
    await until(() => !existsSync(inFolder('ortaq.pid')) && !existsSync(inFolder('postgres', 'postmaster.pid')));
    rmSync(folder, { recursive: true });
  };
  return { folder, port, inFolder, read, postmaster, lock, start, close, killAll, allGone };
}
