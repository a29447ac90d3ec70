import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';

/** Somebody at a browser of their own. Every page that they come to is asked by axe; nothing may be found. */
export class Person {
  private constructor(
    /** Latin, for logins and messages of the test. */
    readonly name: string,
    readonly fullName: string,
    readonly page: Page,
  ) {}

  static async with(browser: Browser, [name, fullName]: readonly [string, string], width = 360): Promise<Person> {
    const context = await browser.newContext({ viewport: { width, height: width < 600 ? 640 : 800 } });
    const person = new Person(name, fullName, await context.newPage());
    person.page.on('pageerror', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    return person;
  }

  /** Presses the button, or follows the link; whoever follows a link does not act on the page that they leave. */
  async press(words: string | RegExp): Promise<void> {
    const { page } = this;
    const named = page
      .getByRole('button', { name: words })
      .or(page.getByRole('link', { name: words }))
      .first();
    const isLink = (await named.getAttribute('href')) !== null;
    const here = page.url();
    await named.click();
    if (isLink) await page.waitForURL(({ href }) => href !== here);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForLoadState('networkidle');
    await this.page.locator('h1').first().waitFor();
    await this.look();
  }

  /** Nothing on the page that is now open keeps anybody out. What is still being drawn is asked again. */
  async look(): Promise<void> {
    const message = `axe on ${this.page.url()} for ${this.name}`;
    await expect.poll(() => this.barriers(), { message, intervals: [500] }).toEqual([]);
  }

  /** Asked in the page itself: it has no frames, and the other mode opens a window for every answer. */
  private async barriers(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode().analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
