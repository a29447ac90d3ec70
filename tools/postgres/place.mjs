import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inData, top } from '../ground/paths.mjs';
import { canReach, choosePostgresUser } from './user.mjs';
import { note } from '../ground/say.mjs';

const farAway = () =>
  join(
    '/var/lib/ortaq',
    `${basename(top)}-${createHash('sha256').update(inData()).digest('hex').slice(0, 8)}`,
    'postgres',
  );

function choose(pointer) {
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  const near = inData('postgres');
  if (canReach(near, choosePostgresUser(near))) return near;
  const far = farAway();
  note(`PostgreSQL may not run as root and its user cannot enter ${top}, so the data is kept in ${far}`);
  writeFileSync(pointer, far);
  return far;
}

/** The folder of this checkout's database: in .data, unless root keeps the checkout where no other user may enter. */
export function findPostgresPlace() {
  const asRoot = process.getuid?.() === 0;
  mkdirSync(inData(), { recursive: true });
  if (asRoot) chmodSync(inData(), 0o711);
  const folder = choose(inData('postgres-place'));
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 });
  return { folder, spare: dirname(folder) };
}
