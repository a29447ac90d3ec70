import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inData, inTop } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { note } from './say.mjs';
import { Trouble } from './sentences.mjs';

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** npm writes node_modules/.package-lock.json last, so a half-finished install never looks whole. */
export function isInstalled(
  wantedPath = inTop('package-lock.json'),
  foundPath = inTop('node_modules', '.package-lock.json'),
) {
  if (!existsSync(foundPath)) return false;
  const wanted = packagesOf(wantedPath);
  const found = packagesOf(foundPath);
  const isThere = ([path, { version, optional }]) =>
    found[path] ? found[path].version === version : optional === true;
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(isThere);
}

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

/** Installs exactly what package-lock.json names, unless that is there already. */
export async function installPackages() {
  if (isInstalled()) return;
  note('Installing the packages (once, about a minute) …');
  const log = inData('install.log');
  const [program, ...first] = npm;
  const { code, output } = await runQuietly(program, [...first, 'ci', '--no-progress'], { cwd: inTop() });
  writeLog(log, output);
  if (/ENOSPC/.test(output)) throw new Trouble('disk-full', { place: inTop() });
  if (code !== 0)
    throw new Trouble('install-failed', { log, reason: /npm error code (\S+)/.exec(output)?.[1] ?? `exit ${code}` });
}

/** Keeps a report where a sentence can point to it. */
export function writeLog(log, text) {
  mkdirSync(inData(), { recursive: true });
  writeFileSync(log, text);
}
