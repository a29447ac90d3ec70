import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './ground/build.mjs';
import { withClosers } from './ground/closers.mjs';
import { runCommand } from './ground/command.mjs';
import { runJest } from './tests/jest.mjs';
import { runToolTests } from './tests/node.mjs';
import { inTop } from './ground/paths.mjs';
import { hasBrowserTests, runBrowserTests } from './tests/playwright.mjs';
import { say } from './ground/say.mjs';
import { startThrowaway } from './postgres/throwaway.mjs';

const kinds = {
  unit: (word) => !word.includes('e2e') && !word.startsWith('tools'),
  tool: (word) => word.startsWith('tools'),
  journey: (word) => word.includes('e2e'),
};

/** Without words all tests run; words are paths or parts of paths, and choose their kind: `npm test -- apps/e2e`. */
function chooseTests(words) {
  const chosen = Object.entries(kinds).map(([kind, fits]) => [kind, words.filter(fits)]);
  return Object.fromEntries(chosen.filter(([, patterns]) => words.length === 0 || patterns.length > 0));
}

function makeReports({ onClose }) {
  const folder = mkdtempSync(join(tmpdir(), 'ortaq-reports-'));
  onClose(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const nothing = { passed: 0, failed: 0, skipped: [] };

const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
});

/** How each kind of test is run, given a server and the words that chose among them. */
const runners = {
  unit: (server, options) => runJest({ ...options, databaseUrl: server.urlOf('postgres') }),
  tool: (_server, options) => runToolTests(options),
  journey: (server, options, closers) => (hasBrowserTests() ? runBrowserTests(server, options, closers) : nothing),
};

/** Every kind has a server of its own: what one leaves behind is nothing to the next. */
async function runKind(kind, options, closers) {
  const server = await startThrowaway();
  closers.onClose(server.stop);
  const outcome = await runners[kind](server, options, closers);
  await server.stop();
  return outcome;
}

async function runAll(closers) {
  const reports = makeReports(closers);
  let sum = nothing;
  for (const [kind, patterns] of Object.entries(chooseTests(process.argv.slice(2)))) {
    if (closers.state.asked) return { ...sum, failed: sum.failed + 1 };
    sum = add(sum, await runKind(kind, { patterns, reportPath: join(reports, kind) }, closers));
  }
  return sum;
}

/** Continuous integration allows no skipped test at all; a person's clone that stands alone is told which were. */
function conclude({ passed, failed, skipped }) {
  skipped.forEach((name) => say(`skipped: ${name}`));
  const wrong = failed + (process.env.CI ? skipped.length : 0);
  return { passed, wrong, code: wrong > 0 || passed === 0 ? 1 : 0 };
}

async function test() {
  await prepare();
  if (!existsSync(process.env.ORTAQ_SHARED ?? inTop('..', 'shared')))
    say('The conformance suite is left out: ../shared is not there.');
  const { passed, wrong, code } = conclude(await withClosers(runAll, { ...nothing, failed: 1 }));
  say(`\n${passed} passed, ${wrong} failed`);
  return code;
}

await runCommand(test);
