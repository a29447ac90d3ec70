import { prepare } from './ground/build.mjs';
import { withClosers } from './ground/closers.mjs';
import { runCommand } from './ground/command.mjs';
import { inTop, productNode, scriptOf } from './ground/paths.mjs';
import { runShown } from './ground/run.mjs';
import { startThrowaway } from './postgres/throwaway.mjs';
import { startThrowawayProduct } from './product/throwaway.mjs';
import { ensureChromium } from './tests/chromium.mjs';

async function takePictures({ onClose }) {
  const chromium = await ensureChromium();
  const server = await startThrowaway();
  onClose(server.stop);
  const product = await startThrowawayProduct(server);
  onClose(product.stop);
  await product.ready();
  const args = [
    scriptOf('@playwright/test', 'playwright'),
    'test',
    '-c',
    inTop('apps', 'e2e', 'pictures.config.ts'),
    '--reporter=list',
  ];
  const env = { ...process.env, ORTAQ_CHROMIUM: chromium, ORTAQ_E2E_URL: product.url };
  return runShown(productNode, args, { cwd: inTop(), env });
}

/** Photographs the most important screens of the demo village into docs/pictures. */
async function pictures() {
  await prepare();
  return withClosers(takePictures, 1);
}

await runCommand(pictures);
