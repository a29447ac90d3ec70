import { defineConfig } from '@playwright/test';

import { browser } from './browser.ts';

/** Photographs for docs/pictures: the screens of the demo village that tell most. */
export default defineConfig({
  testDir: 'pictures',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results/pictures',
  workers: 1,
  timeout: 60_000,
  use: { ...browser, actionTimeout: 15_000 },
});
