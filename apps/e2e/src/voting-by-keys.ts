import { expect, type Locator, type Page } from '@playwright/test';

import { root } from './operator.ts';
import type { Person } from './person.ts';
import { t } from './signing-in.ts';

/** A cheap phone held by somebody who reads large letters. */
const narrow = { width: 320, height: 640 };
const doubled = { standard: 32, fixed: 26 };

/** Screens that a person may meet between the home page and the receipt, both counted. */
const MOST_SCREENS = 5;
/** Stops of the key on one screen before somebody gives up. */
const MOST_STOPS = 60;

/** Goes on with the key until the thing has the focus, as somebody without a mouse must. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Out of reach of the keyboard on ${page.url()}: ${await goal.innerHTML()}`);
}

/** Nothing stands beside the screen, however large the letters. */
const expectNoSideways = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);

/** Votes from the home page on with nothing but the keyboard, at 320 px with letters twice as large; answers with the screens. */
export async function voteByKeys(voter: Person): Promise<string[]> {
  const { page } = voter;
  const usual = page.viewportSize()!;
  const devtools = await page.context().newCDPSession(page);
  await page.setViewportSize(narrow);
  await devtools.send('Page.setFontSizes', { fontSizes: doubled });
  const screens: string[] = [];
  const arrive = async (path: RegExp) => {
    await page.waitForURL(path);
    await page.waitForLoadState('networkidle');
    screens.push(new URL(page.url()).pathname);
    await expectNoSideways(page);
  };
  const press = async (goal: Locator, key = 'Enter') => {
    await tabTo(page, goal);
    await page.keyboard.press(key);
  };

  await page.goto(root);
  await arrive(new RegExp(`${root}$`));
  await press(page.locator('main a[href$="/vote"]').first());
  await arrive(/\/vote$/);
  await press(page.getByRole('checkbox').first(), 'Space');
  await press(page.getByRole('button', { name: /тексеру/i }).last());
  await arrive(/\/vote\/check/);
  await expect(page.getByText(t('voting.key.once'))).toBeVisible();
  await voter.look();
  await press(page.getByRole('button', { name: t('voting.check.yes') }));
  await expect(page.getByText(t('voting.receipt.title'))).toBeVisible();
  await arrive(/receipt/);
  await voter.look();

  expect(screens.length).toBeLessThanOrEqual(MOST_SCREENS);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await devtools.detach();
  await page.setViewportSize(usual);
  return screens;
}

/** A finger that is quicker than the scripts of the page: what it marked stays marked. */
export async function markBeforeScripts({ page }: Person): Promise<void> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.js', (route) => arrived.then(() => route.continue()));
  await page.goto(`${root}/vote`, { waitUntil: 'commit' });
  const tick = page.getByRole('checkbox').first();
  await tick.check({ force: true });
  arrive();
  await page.waitForLoadState();
  await page.unroute('**/*.js');
  await page.goto(`${root}/vote`);
  await expect(tick).toBeChecked();
  await tick.uncheck({ force: true });
}

/** Without scripts the projects can be read and marked, and the question says where to vote instead. */
export async function seeDoorsWithoutScripts(voter: Person): Promise<void> {
  const { page } = voter;
  const browser = page.context().browser()!;
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const sheet = await plain.newPage();
  await sheet.goto(`${root}/vote?change`);
  await sheet.getByRole('checkbox').first().check({ force: true });
  await sheet
    .getByRole('button', { name: /тексеру/i })
    .last()
    .click();
  await sheet.waitForURL(/vote\/check/);
  // A driven browser whose scripts are off still does not draw what it should then draw.
  expect(await sheet.locator('noscript').first().textContent()).toContain(t('voting.check.alone.title'));
  await expect(sheet.getByRole('button', { name: t('voting.check.yes') })).toHaveCount(0);
  await plain.close();
}
