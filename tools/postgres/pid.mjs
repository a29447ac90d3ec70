import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pidFile = (folder) => join(folder, 'postmaster.pid');

function stateAndName(pid) {
  try {
    return execFileSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return existsSync(`/proc/${pid}/comm`) ? readFileSync(`/proc/${pid}/comm`, 'utf8') : '';
  }
}

/** The number of the process that wrote the file last, alive or not. */
export const readPid = (folder) => Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0]);

/** The port of the server that runs on this folder now (perhaps left behind by a kill -9), or undefined. A dead one that nobody buried runs no more. */
export function findRunningPort(folder) {
  if (!existsSync(pidFile(folder))) return undefined;
  const [pid, , , port] = readFileSync(pidFile(folder), 'utf8').split('\n');
  return /^(?!Z).*postgres/.test(stateAndName(Number(pid))) ? Number(port) : undefined;
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
