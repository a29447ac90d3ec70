import { productNode, scriptOf } from '../ground/paths.mjs';
import { runQuietly } from '../ground/run.mjs';
import { findBreaches } from './house-files.mjs';

async function runForReport(folder, script, args) {
  const { output } = await runQuietly(productNode, [script, ...args], { cwd: folder });
  return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
}

async function roomBreaches(folder) {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'libs', 'apps'];
  const { summary } = await runForReport(folder, scriptOf('dependency-cruiser', 'depcruise'), args);
  return summary.violations.flatMap(({ rule, from, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].map((path) => ({ rule: rule.name, path })),
  );
}

const asName = (code) => code.replace(/^eslint\((.+)\)$/, '$1').replace(/^([\w-]+)\((.+)\)$/, '$1/$2');

async function codeBreaches(folder) {
  const { diagnostics } = await runForReport(folder, scriptOf('oxlint'), ['--format', 'json', 'libs', 'apps']);
  return diagnostics.map(({ code, filename }) => ({ rule: asName(code), path: filename }));
}

/** Every breach that the gate's tools find in that folder, whoever finds it, as `{ rule, path }`. */
export async function findAllBreaches(folder) {
  const found = await Promise.all([roomBreaches(folder), codeBreaches(folder)]);
  return [...found.flat(), ...findBreaches(folder)];
}
