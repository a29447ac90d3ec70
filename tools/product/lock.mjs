import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { inData } from '../ground/paths.mjs';
import { birthOf, isAlive } from '../ground/living.mjs';

const path = () => inData('ortaq.pid');
const beside = () => `${path()}.${process.pid}`;
const own = (url) => ({ pid: process.pid, birth: birthOf(process.pid), url });

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function read() {
  try {
    const text = readFileSync(path(), 'utf8');
    return { text, ...parse(text) };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The lock appears under its name with its text already in it, or not at all. */
function tryLock(url) {
  writeFileSync(beside(), JSON.stringify(own(url)));
  try {
    linkSync(beside(), path());
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside());
  }
}

/** Moves a dead session's lock aside; should another start have renewed it in that instant, its lock goes back. */
function setAside(stale) {
  renameSync(path(), beside());
  if (readFileSync(beside(), 'utf8') !== stale.text) linkSync(beside(), path());
  rmSync(beside());
}

function settle(url) {
  if (tryLock(url)) return {};
  const found = read();
  if (found?.pid && isAlive(found)) return { running: found };
  if (found) setAside(found);
  return { left: found, ...settle(url) };
}

/** Takes this folder for one session. Answers `running` when another lives here, or `left` with what a killed one left. */
export function takeLock(url) {
  mkdirSync(inData(), { recursive: true });
  return settle(url);
}

/** Writes down the child too, so that the next start can end it should this session be killed. */
export function noteChild(url, pid) {
  writeFileSync(beside(), JSON.stringify({ ...own(url), child: { pid, birth: birthOf(pid) } }));
  renameSync(beside(), path());
}

export const dropLock = () => rmSync(path(), { force: true });

/** The session that lives in this folder now, if any: `{ pid, url }`; a command of the operator has no `url`. */
export function findSession() {
  const found = read();
  return found?.pid && isAlive(found) ? found : undefined;
}

export const describeSession = ({ pid, url }) =>
  url
    ? `Ortaq runs already in this folder: ${url} (process ${pid})`
    : `A command of npm run ortaq is at work in this folder (process ${pid}); repeat when it is done`;
