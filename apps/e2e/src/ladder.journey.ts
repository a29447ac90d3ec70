import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { Person } from './person.ts';
import { demoClerkAt, t } from './signing-in.ts';

const root = '/kk/samal';
const iin = '850716190011';

/** The clerk has looked at the document of somebody who has no phone. */
async function verify({ page }: Person, { fullName }: Person): Promise<void> {
  await page.locator('[name=name]').last().fill(fullName);
  await page.locator('[name=iin]').fill(iin);
  await page.locator('[name=noPhone]').check();
  await page.locator('[name=seen]').check();
  await page.getByRole('button', { name: t('identity.residents.verify.act'), exact: true }).click();
  await expect(page.getByText(t('identity.residents.verified.noPhone', { name: fullName }))).toBeVisible();
}

/** Prints the paper; answers with the code that stands on it. */
async function printFor(clerk: Person, { fullName }: Person): Promise<string> {
  const { page } = clerk;
  await page.getByRole('button', { name: `${t('identity.residents.code')} ${fullName}` }).click();
  await expect(page.getByText(t('identity.residents.code.say'))).toBeVisible();
  await clerk.look();
  const form = page.locator('form[target=_blank]');
  const paper = await page.request.post((await form.getAttribute('action'))!);
  expect(paper.headers()['content-type']).toBe('application/pdf');
  const pdf = await getDocument({ data: new Uint8Array(await paper.body()), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return /(?:\d{3} +){4}\d{3}(?!\d)/.exec(words)![0];
}

/** A device with a lock that its owner opens. */
async function withLock({ page }: Person): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const lock = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const;
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { ...lock, isUserVerified: true } });
}

async function type({ page }: Person, code: string): Promise<void> {
  await page.locator('[name=iin]').fill(iin);
  await page.locator('[name=code]').fill(code);
  await page.locator('main button[type=submit]').click();
}

/** Bytes on the wire. */
const weightOfScripts = ({ page }: Person): Promise<number> =>
  page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = loaded.filter(({ name }) => name.endsWith('.js'));
    return scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });

test('a person without a phone comes in by a paper of the office, and next time by the lock of the device', async ({
  browser,
}) => {
  const clerk = await demoClerkAt(browser, `${root}/office/residents?name=Қағазбаева`);
  const resident = await Person.with(browser, ['resident', 'Қағазбаева Күләш']);
  const { page } = resident;
  await withLock(resident);
  await verify(clerk, resident);
  const code = await printFor(clerk, resident);

  await test.step('a slip of the finger is noticed, the number with another code opens nothing', async () => {
    await resident.goTo('/kk/sign-in/printed');
    await type(
      resident,
      code.replace(/\d$/, (last) => String((Number(last) + 1) % 10)),
    );
    await expect(page.getByText(t('identity.printed.code.wrong')).first()).toBeVisible();
    await type(resident, '000 000 000 000 195');
    await expect(page.getByText(t('identity/printed-code-wrong')).first()).toBeVisible();
    await resident.look();
  });

  await test.step('the code on the paper opens the village', async () => {
    await type(resident, code);
    await page.waitForURL(new RegExp(`${root}$`));
  });

  await test.step('the device is made known', async () => {
    await resident.goTo(`${root}/account/passkeys`);
    await expect(page.getByText(t('identity.passkey.unable'))).toBeHidden();
    await resident.press(t('identity.passkey.make'));
    await expect(page.getByText(t('identity.passkey.notUsed'))).toBeVisible();
    await resident.look();
  });

  await test.step('and opens the village by itself', async () => {
    await page.context().clearCookies();
    await resident.goTo('/kk/sign-in');
    expect(await weightOfScripts(resident)).toBeLessThan(4096);
    await resident.press(t('identity.passkey.signIn'));
    await page.waitForURL(new RegExp(`${root}$`));
    await resident.goTo(`${root}/account/passkeys`);
    await expect(page.getByText(t('identity.passkey.notUsed'))).toBeHidden();
  });

  await test.step('until it is taken away', async () => {
    await resident.press(t('identity.passkey.remove'));
    await page.waitForURL(/sign-in/);
    await resident.press(t('identity.passkey.signIn'));
    await expect(page.getByText(t('identity.passkey.signIn.failed'))).toBeVisible();
  });
});
