import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../ground/ports.mjs';
import { startPostgres } from './server.mjs';

/** Nothing is kept, so nothing need reach the disk. */
export const carefree = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
  max_locks_per_transaction: 256,
};

/** A server for one run of tests or of a benchmark; `stop` ends it, once, and takes its folder away. `again` starts it after a kill. */
export async function startThrowaway(settings = carefree) {
  const home = mkdtempSync(join(tmpdir(), 'ortaq-postgres-'));
  chmodSync(home, 0o711);
  const password = randomBytes(16).toString('hex');
  const folder = join(home, 'server');
  const options = {
    folder,
    spare: home,
    password,
    port: await findFreePort(),
    settings,
  };
  const server = await startPostgres(options);
  const end = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  let ending;
  return { ...server, folder, again: () => startPostgres(options), stop: () => (ending ??= end()) };
}
