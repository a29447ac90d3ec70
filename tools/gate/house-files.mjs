import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { inTop } from '../ground/paths.mjs';

const capabilities = Object.keys(createRequire(import.meta.url)('../../architecture.cjs').capabilities);
const left = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report']);
const source = /\.(ts|tsx|mjs|cjs|css)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const vague =
  /(^|[-./])(services?|utils?|helpers?|common|shared|lib|misc|managers?|handlers?|processors?|impl|dto|info|base)([-./]|$)/;
const muted = /(oxlint|eslint)-(disable|enable)|@ts-(ignore|nocheck)/;
const unfinished = /\b(TODO|FIXME|XXX|HACK)\b/;

const insideRoom = (path) => path.replace(/^(libs|apps)\/[^/]+\//, '').replace(/^src\//, '');

/** What the linter cannot see, since it is about the file and not the code in it, or about muting the linter itself. */
// prettier-ignore
export const fileRules = [
  { rule: 'file/kebab-case',    breaks: ({ path }) => !kebab.test(basename(path)) },
  { rule: 'file/vague-name',    breaks: ({ path }) => vague.test(insideRoom(path)) },
  { rule: 'file/muted-check',   breaks: ({ text }) => muted.test(text) },
  { rule: 'file/unfinished',    breaks: ({ text }) => unfinished.test(text) },
  { rule: 'file/capability',    breaks: ({ path }) => /^libs\/(domain|contract)\/src\/[^/]+\//.test(path) && !capabilities.includes(path.split('/')[3]) },
];

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !left.has(entry.name)) yield* walk(path);
    if (entry.isFile() && source.test(entry.name)) yield path;
  }
}

const own = join('tools', 'gate');

/** Every breach of the rules above under that folder, as `{ rule, path }`. */
export function findBreaches(folder = inTop()) {
  const paths = ['libs', 'apps', 'tools']
    .flatMap((part) => [...walk(join(folder, part))])
    .filter((path) => dirname(relative(folder, path)) !== own);
  return paths.flatMap((full) => {
    const file = { path: relative(folder, full), text: readFileSync(full, 'utf8') };
    return fileRules.filter(({ breaks }) => breaks(file)).map(({ rule }) => ({ rule, path: file.path }));
  });
}
