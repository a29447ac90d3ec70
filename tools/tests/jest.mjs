import { readFileSync } from 'node:fs';
import { dirname, delimiter } from 'node:path';
import { inTop, productNode, scriptOf } from '../ground/paths.mjs';
import { runShown } from '../ground/run.mjs';

const outcome = { passed: 0, failed: 0, skipped: [] };

const namesOf = ({ testResults }, status) =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((test) => test.status === status).map(({ fullName }) => fullName),
  );

function readReport(path, code) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: [...namesOf(report, 'pending'), ...namesOf(report, 'todo')],
  };
}

/** Runs Jest in shuffled order and counts; a file that could not even be loaded counts as one failure. */
export async function runJest({ databaseUrl, patterns, reportPath }) {
  const flags = ['--randomize', '--json', `--outputFile=${reportPath}`, '--passWithNoTests', ...patterns];
  const args = ['--experimental-vm-modules', '--no-warnings', scriptOf('jest'), ...flags];
  const env = {
    ...process.env,
    PATH: [dirname(productNode), process.env.PATH].join(delimiter),
    ORTAQ_TEST_DATABASE_URL: databaseUrl,
    ORTAQ_SHARED: process.env.ORTAQ_SHARED ?? inTop('..', 'shared'),
  };
  const stdio = ['ignore', 'ignore', 'inherit'];
  const code = await runShown(productNode, args, { cwd: inTop(), env, stdio });
  try {
    return readReport(reportPath, code);
  } catch {
    return { ...outcome, failed: 1 };
  }
}
