import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pidFile = (folder) => join(folder, 'postmaster.pid');

function nameOf(pid) {
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return existsSync(`/proc/${pid}/comm`) ? readFileSync(`/proc/${pid}/comm`, 'utf8') : '';
  }
}

/** The port of the server that runs on this folder now (perhaps left behind by a kill -9), or undefined. */
export function findRunningPort(folder) {
  if (!existsSync(pidFile(folder))) return undefined;
  const [pid, , , port] = readFileSync(pidFile(folder), 'utf8').split('\n');
  return /postgres/.test(nameOf(Number(pid))) ? Number(port) : undefined;
}

const findDeadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

/**
 * After a crash the system may have given the dead server's number to another program, and PostgreSQL would then refuse to
 * start. The file is kept (its shared-memory key guards against surviving children); only the number is made a dead one.
 */
export function disarmStalePid(folder) {
  if (!existsSync(pidFile(folder)) || findRunningPort(folder) !== undefined) return;
  const lines = readFileSync(pidFile(folder), 'utf8').split('\n');
  writeFileSync(pidFile(folder), [String(findDeadPid()), ...lines.slice(1)].join('\n'));
}
