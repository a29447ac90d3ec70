import { type Browser, expect, test } from '@playwright/test';

import { Person } from './person.ts';
import { demoClerkAt, t } from './signing-in.ts';

const root = '/kk/samal';

/** Finds somebody who took nothing yet, says what there is to say, and gets a code. */
async function codeFrom(clerk: Person, name: string): Promise<string> {
  const { page } = clerk;
  await page.getByLabel(t('voting.paper.give.find')).fill(name);
  await clerk.press(t('voting.paper.give.search'));
  await page
    .getByRole('button', { name: t('voting.assist.act') })
    .first()
    .click();
  await expect(page.getByText(t('voting.assist.say.text'))).toBeVisible();
  await clerk.press(t('voting.assist.give'));
  const code = await page.locator('.code b').innerText();
  await clerk.look();
  await clerk.press(t('voting.assist.done'));
  return code;
}

/** The device of the office, with a clock of its own that the test moves. */
async function theDevice(browser: Browser): Promise<Person> {
  const device = await Person.with(browser, ['device', 'Бекенов Мұрат'], 768);
  await device.page.clock.install();
  await device.goTo(`${root}/vote/assisted`);
  return device;
}

async function typeIn({ page }: Person, code: string): Promise<void> {
  await page.getByLabel(t('voting.assisted.code')).fill(code);
  await page.getByRole('button', { name: t('voting.assisted.begin') }).click();
}

/** What a browser keeps when somebody has gone. */
const leftIn = async ({ page }: Person) => ({
  cookies: (await page.context().cookies()).map(({ name }) => name),
  stored: await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
});

const nothing = { cookies: [], stored: [] };
const project = (device: Person) => device.page.locator('[data-moment^="project-"]:visible');

test('a person without a phone votes alone on the device of the office, and nothing of it is left there', async ({
  browser,
}) => {
  const clerk = await demoClerkAt(browser, `${root}/office/paper`);
  const device = await theDevice(browser);
  const { page } = device;
  const code = await codeFrom(clerk, 'Бекенов');

  await test.step('a wrong code says so', async () => {
    await typeIn(device, code === '000000' ? '000001' : '000000');
    await expect(page.getByText(t('voting/hand-over-code'))).toBeVisible();
  });

  await test.step('the code opens one project a screen', async () => {
    await typeIn(device, code);
    await expect(project(device)).toHaveCount(1);
    await device.look();
    await project(device)
      .getByRole('button', { name: t('voting.one.support') })
      .click();
    while ((await project(device).count()) > 0)
      await project(device)
        .getByRole('button', { name: t('voting.one.next') })
        .click();
    await expect(page.getByText(t('voting.assisted.check'))).toBeVisible();
    await expect(page.locator('[data-chosen]:visible')).toHaveCount(1);
    await device.look();
  });

  await test.step('the vote is counted, and the screen clears itself', async () => {
    await device.press(t('voting.assisted.yes'));
    await expect(page.getByText(t('voting.assisted.done'))).toBeVisible();
    await expect(page.locator('.code')).toHaveText(/\d{4}$/);
    await device.look();
    expect(await leftIn(device)).toEqual(nothing);
    await page.clock.fastForward(20_000);
    await expect(page.getByLabel(t('voting.assisted.code'))).toBeVisible();
  });

  await test.step('and the code is good for nothing more', async () => {
    await typeIn(device, code);
    await expect(page.getByText(t('voting/hand-over-code'))).toBeVisible();
  });

  await test.step('who goes away is asked after a minute, and the screen clears after another half', async () => {
    await typeIn(device, await codeFrom(clerk, 'Әбдіров'));
    await expect(project(device)).toHaveCount(1);
    await page.clock.fastForward(60_000);
    await expect(page.getByText(t('frame.kiosk.idle'))).toBeVisible();
    await device.look();
    await page.clock.fastForward(30_000);
    await expect(page.getByLabel(t('voting.assisted.code'))).toBeVisible();
    expect(await leftIn(device)).toEqual(nothing);
  });
});

test('a device for everybody is one only after a yes, and clears itself when somebody goes away', async ({
  browser,
}) => {
  const device = await Person.with(browser, ['kiosk', 'Біреу'], 768);
  const { page } = device;
  await page.clock.install();
  await device.goTo(`${root}?kiosk`);
  expect(await leftIn(device)).toEqual(nothing);
  await device.press(t('frame.kiosk.begin'));
  await page.waitForURL(new RegExp(`${root}$`));

  await device.goTo(`${root}/vote`);
  await page.evaluate(() => localStorage.setItem('vote.x.y', '{}'));
  await page.clock.fastForward(60_000);
  await expect(page.getByText(t('frame.kiosk.idle'))).toBeVisible();
  await device.look();
  await device.press(t('frame.kiosk.here'));
  await page.clock.fastForward(59_000);
  await expect(page.getByText(t('frame.kiosk.idle'))).toBeHidden();
  await page.clock.fastForward(31_000);
  await page.waitForURL(new RegExp(`${root}$`));
  expect(await leftIn(device)).toEqual({ cookies: ['kiosk'], stored: [] });
});
