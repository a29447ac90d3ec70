import { type Browser, type Page, test } from '@playwright/test';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../docs/pictures');

interface Screen {
  readonly name: string;
  readonly path: string;
  /** Whose eyes of the demo village; a visitor's where nobody is named. */
  readonly as?: 'resident' | 'clerk' | 'akim' | 'chair' | 'auditor';
}

const lastYear = new Date().getUTCFullYear();

const screens: readonly Screen[] = [
  { name: 'home', path: '/samal' },
  { name: 'projects', path: '/samal/projects' },
  { name: 'project', path: '/samal/projects/7' },
  { name: 'ballot', path: '/samal/vote' },
  { name: 'results', path: '/samal/results' },
  { name: 'lab', path: '/samal/lab?a=shares&a.completion=plain' },
  { name: 'money', path: `/samal/money?cycle=${lastYear}` },
  { name: 'rules', path: '/samal/rules' },
  { name: 'office', path: '/samal/office/review', as: 'clerk' },
  { name: 'kenes', path: '/samal/kenes/2', as: 'chair' },
  { name: 'audit', path: '/samal/audit', as: 'auditor' },
];

/** As much of a long page as a reader of the documents looks at. */
const HEIGHT = { 360: 1600, 1280: 1400 } as const;

async function open(browser: Browser, width: 360 | 1280, { path, as }: Screen & { path: string }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: HEIGHT[width] }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  if (as) {
    await page.goto('/kk/help');
    await page.evaluate(
      (role) =>
        fetch('/api/session/demo', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ role }),
        }),
      as,
    );
  }
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

for (const language of ['kk', 'ru'] as const)
  for (const width of [360, 1280] as const)
    for (const screen of screens)
      test(`${screen.name} ${language} ${width}`, async ({ browser }) => {
        const page = await open(browser, width, { ...screen, path: `/${language}${screen.path}` });
        await page.screenshot({ path: join(folder, `${screen.name}-${language}-${width}.png`) });
        await page.context().close();
      });
