import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { writeLog } from '../ground/install.mjs';
import { inData, inTop, productNode } from '../ground/paths.mjs';
import { runQuietly } from '../ground/run.mjs';
import { Trouble } from '../ground/sentences.mjs';

const logLimit = 20_000_000;
const patience = 180_000;
const grace = 35_000;

/** Brings the tables up to date as their owner. */
export async function migrate(env, log) {
  const { code, output } = await runQuietly(productNode, [inTop('apps', 'api', 'dist', 'migrate.js')], {
    cwd: inTop(),
    env,
  });
  writeLog(log, output);
  if (code === 0) return;
  throw new Trouble(/No space left|ENOSPC|53100/.test(output) ? 'disk-full' : 'migration-failed', { log, place: log });
}

/** Gives a fresh demo its village; one that has a village stays as it is. */
export async function seedDemo(env, log) {
  const { code, output } = await runQuietly(productNode, [inTop('apps', 'cli', 'dist', 'main.js'), 'seed-demo'], {
    cwd: inTop(),
    env,
  });
  writeLog(log, output);
  if (code !== 0) throw new Trouble('demo-failed', { log, place: inData() });
}

function openLog(log) {
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`);
  return openSync(log, 'a', 0o600);
}

/** The server runs in a group of its own: Ctrl-C reaches only the session, which then lets the server finish its requests. */
function launch(env, log) {
  mkdirSync(env.ORTAQ_DATA_DIR, { recursive: true });
  const descriptor = openLog(log);
  const leave = pathToFileURL(inTop('tools', 'product', 'leave-with-parent.mjs')).href;
  const args = ['--import', leave, inTop('apps', 'api', 'dist', 'main.js')];
  const stdio = ['ignore', descriptor, descriptor, 'ipc'];
  const child = spawn(productNode, args, { cwd: inTop(), env, stdio, detached: true });
  closeSync(descriptor);
  return { child, log, ended: once(child, 'exit') };
}

async function isReady(near) {
  try {
    return (await fetch(`${near}/health/ready`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

async function awaitReady({ child, log }, near) {
  const limit = Date.now() + patience;
  while (!(await isReady(near))) {
    if (hasEnded(child) || Date.now() > limit) throw new Trouble('api-not-ready', { log });
    await pause(100);
  }
}

async function end({ child, ended }) {
  if (hasEnded(child)) return;
  const last = setTimeout(() => child.kill('SIGKILL'), grace);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(last);
}

/** Starts the server. `ready` settles when it answers, `ended` when it is gone; `stop` lets it drain. */
export function startProduct(env, { near, log }) {
  const product = launch(env, log);
  return { ...product, pid: product.child.pid, ready: () => awaitReady(product, near), stop: () => end(product) };
}
