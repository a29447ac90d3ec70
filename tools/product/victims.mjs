import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { readPid } from '../postgres/pid.mjs';

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const childrenOf = (pid) =>
  spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '')
    .map(Number);

const isThere = (pid) => spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();

async function isGone(pids) {
  while (pids.some((pid) => !['', 'Z'].includes(isThere(pid).slice(0, 1)))) await wait(20);
}

/** A process whose number `pidOf` tells, with its children: what a fault may be done to. A parent is held first, so that it cannot answer. */
export const victim = (name, pidOf, again) => {
  const all = () => [pidOf(), ...childrenOf(pidOf())];
  return {
    name,
    async kill() {
      signal(pidOf(), 'SIGSTOP');
      const pids = all();
      pids.forEach((pid) => signal(pid, 'SIGKILL'));
      await isGone(pids);
    },
    pause: () => all().forEach((pid) => signal(pid, 'SIGSTOP')),
    resume: () => all().forEach((pid) => signal(pid, 'SIGCONT')),
    again,
  };
};

/** What the benchmark of faults is told of a throw-away server and the product on it. */
export const groundOf = (server, product) => ({
  url: product.url.replace('localhost', '127.0.0.1'),
  ownerUrl: server.urlOf('ortaq'),
  api: victim('api', product.pid, product.again),
  postgres: victim('postgres', () => readPid(server.folder), server.again),
  ready: product.ready,
});
