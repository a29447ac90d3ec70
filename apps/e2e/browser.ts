import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';

/** A Chromium that asks nobody on the network. */
export const browser = {
  baseURL: process.env['ORTAQ_E2E_URL'] ?? 'http://localhost:3000',
  locale: 'kk-KZ',
  timezoneId: 'Asia/Almaty',
  launchOptions: {
    executablePath: process.env['ORTAQ_CHROMIUM'] ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  },
} satisfies Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;
