import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../ground/living.mjs';

async function isGone(child, limit) {
  while (isAlive(child)) {
    if (Date.now() > limit) return false;
    await pause(50);
  }
  return true;
}

/** A session that was killed may have left its server behind: it is asked to drain, and ended if it does not. */
export async function endLeftover(left) {
  const child = left?.child;
  if (!child?.pid || !isAlive(child)) return;
  process.kill(child.pid, 'SIGTERM');
  if (!(await isGone(child, Date.now() + 20_000))) process.kill(child.pid, 'SIGKILL');
  await isGone(child, Date.now() + 5_000);
}
