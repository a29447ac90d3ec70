import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** When the process began, as the system writes it: with the number it names one process for ever. Empty when there is none. */
export function birthOf(pid) {
  const stat = `/proc/${pid}/stat`;
  if (existsSync(stat)) return readFileSync(stat, 'utf8').split(') ')[1].split(' ')[19];
  if (existsSync('/proc/self/stat') || process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

const answers = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A process that still lives and is the one that was written down, not a later bearer of its number. */
export const isAlive = ({ pid, birth }) => answers(pid) && birthOf(pid) === birth;
