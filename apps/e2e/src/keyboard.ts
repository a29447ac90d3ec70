import { expect, type Page } from '@playwright/test';

/** Steps of the Tab key after which nothing is looked for any more. */
const FARTHEST = 80;

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) => page.locator(':focus');

/** Goes on with Tab, once it is there, until the focus is on what is looked for. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let step = 0; step < FARTHEST; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector} on ${page.url()}`);
}

/** Waits until the page itself has put the focus there. */
export const waitForFocus = (page: Page, words: string) => expect(focused(page)).toContainText(words);

/** Types as fast as the page takes it. */
export const type = (page: Page, text: string) => page.keyboard.type(text);

export const press = (page: Page, key: string) => page.keyboard.press(key);
