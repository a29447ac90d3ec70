import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { inTop, productNode, scriptOf } from '../ground/paths.mjs';
import { runShown } from '../ground/run.mjs';
import { startThrowawayProduct } from '../product/throwaway.mjs';

const config = inTop('apps', 'e2e', 'playwright.config.ts');

export const hasBrowserTests = () => existsSync(config);

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

function readReport(path, code) {
  const { stats, suites, errors } = JSON.parse(readFileSync(path, 'utf8'));
  const failed = stats.unexpected + stats.flaky + errors.length;
  const isSkipped = ({ tests }) => tests.some(({ status }) => status === 'skipped');
  const skipped = suites
    .flatMap(specsOf)
    .filter(isSkipped)
    .map(({ title }) => title);
  return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

async function runPlaywright(world, { patterns, reportPath }) {
  const args = [scriptOf('@playwright/test', 'playwright'), 'test', '-c', config, '--reporter=list,json', ...patterns];
  const env = { ...process.env, ...world, PLAYWRIGHT_JSON_OUTPUT_NAME: reportPath, FORCE_COLOR: '0' };
  const code = await runShown(productNode, args, { cwd: inTop(), env });
  return existsSync(reportPath) ? readReport(reportPath, code) : { passed: 0, failed: 1, skipped: [] };
}

/** Runs the journeys in a real Chromium against the whole product on a database of its own. */
export async function runBrowserTests(server, options, { onClose }) {
  const chromium = await ensureChromium();
  const { livesInThePast } = await import(pathToFileURL(inTop('apps', 'api', 'dist', 'past.js')).href);
  const product = await startThrowawayProduct(server, '1', livesInThePast);
  onClose(product.stop);
  await product.ready();
  const world = { ...product.operator, ORTAQ_CHROMIUM: chromium, ORTAQ_E2E_URL: product.url };
  const outcome = await runPlaywright(world, options);
  await product.stop();
  return outcome;
}
