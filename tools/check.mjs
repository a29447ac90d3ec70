import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { findMissing } from './complete-lock.mjs';
import { findBreaches } from './gate/house-files.mjs';
import { findDeadRules } from './gate/probes.mjs';
import { runCommand } from './ground/command.mjs';
import { installPackages } from './ground/install.mjs';
import { requireNode } from './ground/node-version.mjs';
import { inTop, productNode, scriptOf } from './ground/paths.mjs';
import { runQuietly } from './ground/run.mjs';
import { say } from './ground/say.mjs';

/** A step that another program does: it holds when the program says so, and what it printed is the complaint. */
const program = (packageName, bin, args) => async () => {
  const { code, output } = await runQuietly(productNode, [scriptOf(packageName, bin), ...args], { cwd: inTop() });
  return code === 0 ? [] : [output.trim()];
};

const fileBreaches = () => findBreaches().map(({ rule, path }) => `${path}: ${rule}`);

const forgottenPlatforms = () => {
  const { packages } = JSON.parse(readFileSync(inTop('package-lock.json'), 'utf8'));
  return findMissing(packages).map(
    ({ name }) => `package-lock.json does not name ${name}: node tools/complete-lock.mjs`,
  );
};

// prettier-ignore
const steps = [
  ['format',                      program('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint',                        program('oxlint', 'oxlint', ['--deny-warnings', 'libs', 'apps', 'tools'])],
  ['names of files and folders',  fileBreaches],
  ['rooms and neighbours',        program('dependency-cruiser', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'libs', 'apps'])],
  ['every rule catches its crime', findDeadRules],
  ['types',                       program('@typescript/native', 'tsc', ['-p', 'tsconfig.json'])],
  ['lock for every platform',     forgottenPlatforms],
];

async function runStep([name, find]) {
  const begun = performance.now();
  const complaints = await find();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`${complaints.length === 0 ? 'ok   ' : 'WRONG'} ${name} (${seconds} s)`);
  return complaints;
}

/** The whole gate short of the tests; it goes on to the end, and then shows the first step's complaints in full. */
async function check() {
  requireNode();
  await installPackages();
  const wrong = [];
  for (const step of steps) {
    const complaints = await runStep(step);
    if (complaints.length > 0) wrong.push([step[0], complaints]);
  }
  const [first] = wrong;
  if (first) say(`\n${first[0]}:\n${first[1].join('\n')}`);
  return wrong.length > 0 ? 1 : 0;
}

await runCommand(check);
