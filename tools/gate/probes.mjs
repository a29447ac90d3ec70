import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inTop } from '../ground/paths.mjs';
import { codeCrimes, fileCrimes } from './crimes-in-code.mjs';
import { props, roomCrimes } from './crimes.mjs';
import { fileRules } from './house-files.mjs';
import { findAllBreaches } from './reports.mjs';

const crimes = [...roomCrimes, ...codeCrimes, ...fileCrimes];
const plan = [
  'package.json',
  'architecture.cjs',
  '.dependency-cruiser.cjs',
  '.oxlintrc.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'tools/gate',
];

function plant(folder, [path, text]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function layScene(folder) {
  plan.forEach((name) => cpSync(inTop(name), join(folder, name), { recursive: true }));
  symlinkSync(inTop('node_modules'), join(folder, 'node_modules'), 'dir');
  props.forEach((file) => plant(folder, file));
  crimes.forEach(([, ...file]) => plant(folder, file));
}

const lintRules = () => {
  const { rules, overrides } = JSON.parse(readFileSync(inTop('.oxlintrc.json'), 'utf8'));
  const asked = [rules, ...overrides.map((part) => part.rules)]
    .flatMap(Object.entries)
    .filter(([, level]) => [level].flat()[0] === 'error');
  return asked.map(([name]) => name);
};

const roomRules = () =>
  createRequire(import.meta.url)(inTop('.dependency-cruiser.cjs')).forbidden.map(({ name }) => name);

/** A rule that nobody has planted a crime for cannot be told from a dead one. */
function findUnproved() {
  const proved = new Set(crimes.map(([rule]) => rule));
  const all = [...roomRules(), ...lintRules(), ...fileRules.map(({ rule }) => rule)];
  return [...new Set(all)].filter((rule) => !proved.has(rule)).map((rule) => `no crime is planted for ${rule}`);
}

/** Plants one breach per rule in a scene of its own and answers with a sentence for each that went unnoticed. */
export async function findDeadRules() {
  const folder = mkdtempSync(join(tmpdir(), 'ortaq-probes-'));
  try {
    layScene(folder);
    const breaches = await findAllBreaches(folder);
    const caught = new Set(breaches.map(({ rule, path }) => `${rule} ${path}`));
    const silent = crimes.filter(([rule, path]) => !caught.has(`${rule} ${path}`));
    return [...findUnproved(), ...silent.map(([rule, path]) => `${rule} did not notice ${path}`)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
