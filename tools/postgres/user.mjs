import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const accounts = () =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));

const ownerOf = (folder) => {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0 };
  return uid === 0 ? undefined : { uid, gid };
};

/** PostgreSQL refuses to run as root: then it runs as the data's owner, else as `postgres`, else as `nobody`. */
export function choosePostgresUser(folder) {
  if (process.getuid?.() !== 0) return {};
  const named = (wanted) => accounts().find(({ name }) => name === wanted);
  const { uid, gid } = ownerOf(folder) ?? named('postgres') ?? named('nobody');
  return { uid, gid };
}

const mayEnter = (folder, { uid, gid }) => {
  const { mode, uid: owner, gid: group } = statSync(folder);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & 1) === 1;
};

/** Whether that user can walk down to the folder; a root's home of mode 0700 is the usual wall. */
export function canReach(folder, user) {
  if (user.uid === undefined) return true;
  const parent = dirname(resolve(folder));
  return parent === resolve(folder) || (mayEnter(parent, user) && canReach(parent, user));
}
