import { spawn } from 'node:child_process';
import { once } from 'node:events';

const living = new Set();

function launch(program, args, options) {
  const child = spawn(program, args, options);
  living.add(child);
  child.once('close', () => living.delete(child));
  return child;
}

/** Runs a program without a terminal and hands back its exit code and everything it printed. */
export async function runQuietly(program, args, options = {}) {
  const child = launch(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return { code: code ?? 1, output };
}

/** Runs a program whose output the person should see, and hands back its exit code. */
export async function runShown(program, args, options = {}) {
  const [code] = await once(launch(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }), 'close');
  return code ?? 1;
}

/** Ends what was started here and still runs, when the person has asked to stop. */
export const endRunning = () => living.forEach((child) => child.kill('SIGTERM'));
