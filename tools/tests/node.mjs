import { readFileSync } from 'node:fs';
import { inTop, productNode } from '../ground/paths.mjs';
import { runShown } from '../ground/run.mjs';

const countOf = (report, name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);

const skippedIn = (report) => [...report.matchAll(/^\s*ok \d+ - (.+) # [A-Z]{4}\b/gm)].map(([, name]) => name);

function readReport(path, code) {
  const report = readFileSync(path, 'utf8');
  const failed = countOf(report, 'fail') + countOf(report, 'cancelled');
  return {
    passed: countOf(report, 'pass'),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: skippedIn(report),
  };
}

/** Runs the tests of the tools themselves with Node's own runner. */
export async function runToolTests({ patterns, reportPath }) {
  const named = patterns.filter((word) => word.endsWith('.mjs'));
  const files = named.length > 0 ? named : ['tools/**/*.test.mjs'];
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stderr',
    '--test-reporter=tap',
    `--test-reporter-destination=${reportPath}`,
  ];
  const code = await runShown(productNode, ['--test', ...reporters, ...files], { cwd: inTop() });
  return readReport(reportPath, code);
}
