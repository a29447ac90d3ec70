import { defineConfig } from '@playwright/test';

import { browser } from './browser.ts';

/** Journeys through the whole product, one after another: they share one village and one clock. */
export default defineConfig({
  testDir: 'src',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results/journeys',
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 10_000 },
  use: {
    ...browser,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    viewport: { width: 360, height: 640 },
    trace: 'off',
  },
});
