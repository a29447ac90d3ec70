import { inData, inTop, productNode, scriptOf } from './paths.mjs';
import { installPackages, writeLog } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runQuietly } from './run.mjs';
import { noteWhile } from './say.mjs';
import { Trouble } from './sentences.mjs';

const calm = { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' };

async function runNx() {
  const log = inData('build.log');
  const args = [scriptOf('nx'), 'run-many', '-t', 'build', '--outputStyle=static'];
  const { code, output } = await runQuietly(productNode, args, { cwd: inTop(), env: { ...process.env, ...calm } });
  writeLog(log, output);
  if (code !== 0) throw new Trouble(/ENOSPC/.test(output) ? 'disk-full' : 'build-failed', { log, place: inTop() });
}

/** Builds what changed since the last build; nx remembers the rest. */
export const buildProduct = () => noteWhile('Building', runNx);

/** Everything that each command needs before its own work. */
export async function prepare() {
  requireNode();
  await installPackages();
  await buildProduct();
}
