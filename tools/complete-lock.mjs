import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inTop } from './ground/paths.mjs';

const lockPath = inTop('package-lock.json');
const systems = new Set(['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']);
const processors = new Set(['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']);
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** What a package of programs for one kind of machine says of it in its name: `core-linux-x64-musl`. */
function readPlatform(name) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.has(word));
  const cpu = words.filter((word) => processors.has(word));
  const libc = os.includes('linux') ? words.map((word) => libraries[word]).filter(Boolean) : [];
  return os.length && cpu.length ? { os, cpu, ...(libc.length && { libc }) } : undefined;
}

const foldersAbove = (path) =>
  path === '' ? [''] : [path, ...foldersAbove(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))))];

const isThere = (packages, from, name) =>
  foldersAbove(from).some((folder) => packages[`${folder && `${folder}/`}node_modules/${name}`]);

/** The packages for other kinds of machine that the lock should name and does not. */
export function findMissing(packages) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => readPlatform(name) && !isThere(packages, from, name))
      .map(([name, range]) => ({ name, version: range.replace(/^[\^~]/, ''), ...(dev && { dev }) })),
  );
}

const asEntry = ({ name, version, dev }) => [
  `node_modules/${name}`,
  { version, ...(dev && { dev }), optional: true, ...readPlatform(name) },
];

/**
 * A registry that mirrors only some platforms makes npm forget the others, and `npm ci` then refuses the lock it wrote. This
 * names them again, so that one lock serves every machine: `node tools/complete-lock.mjs` after each `npm install`.
 */
export function completeLock() {
  const lock = JSON.parse(readFileSync(lockPath, 'utf8'));
  const missing = findMissing(lock.packages);
  const entries = [...Object.entries(lock.packages), ...missing.map(asEntry)];
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  if (missing.length > 0) writeFileSync(lockPath, `${JSON.stringify(lock, undefined, 2)}\n`);
  return missing.map(({ name }) => name);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(`${completeLock().length} packages named`);
