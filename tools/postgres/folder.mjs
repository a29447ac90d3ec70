import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from '../ground/run.mjs';
import { Trouble } from '../ground/sentences.mjs';

const major = '18';

export const ownedBy = (path, { uid, gid }) => uid !== undefined && chownSync(path, uid, gid);

/** Settings under which every program of PostgreSQL runs: no locale of the machine leaks into the data. */
export const postgresWorld = (user) => ({ ...user, cwd: tmpdir(), env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } });

function isInitialised(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  const stamp = join(folder, 'PG_VERSION');
  if (!existsSync(stamp)) throw new Trouble('data-broken', { place: folder });
  const found = readFileSync(stamp, 'utf8').trim();
  if (found !== major) throw new Trouble('data-foreign-version', { place: folder, found, wanted: major });
  return true;
}

const flags = (folder, passwordFile) => [
  ...['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--data-checksums'],
  ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

async function fillFolder(folder, { initdb, user, password }) {
  const passwordFile = `${folder}.password`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  [folder, passwordFile].forEach((path) => ownedBy(path, user));
  const { code, output } = await runQuietly(initdb, flags(folder, passwordFile), postgresWorld(user));
  rmSync(passwordFile);
  if (code === 0) return;
  if (/No space left/.test(output)) throw new Trouble('disk-full', { place: folder });
  writeFileSync(`${folder}.log`, output);
  throw new Trouble('postgres-not-started', { log: `${folder}.log` });
}

/** Makes the data folder once. It gets its name only when whole, so that a kill half way leaves nothing to mend. */
export async function ensureFolder(folder, options) {
  if (isInitialised(folder)) return;
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  await fillFolder(half, options);
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}
