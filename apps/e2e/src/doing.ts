import { expect } from '@playwright/test';

import { root } from './operator.ts';
import type { Person } from './person.ts';
import { t } from './signing-in.ts';

/** The moment so many days from now, as a field of a form takes it. */
export const at = (day: number): string =>
  `${new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10)}T09:00`;

/** The clerk sees the document of a resident. */
export async function verifyAtCounter(clerk: Person, resident: Person, { iin, phone }: { iin: string; phone: string }) {
  const { page } = clerk;
  await page.locator('[name=name]').last().fill(resident.fullName);
  await page.locator('[name=iin]').fill(iin);
  await page.locator('[name=phone]').fill(phone);
  await page.locator('[name=seen]').check();
  await clerk.press(t('identity.residents.verify.act'));
  await expect(page.getByText(t('identity.residents.verified.now', { name: resident.fullName }))).toBeVisible();
  await clerk.look();
}

/** Marks the project, checks, casts, and sees the receipt. */
export async function vote(voter: Person) {
  const { page } = voter;
  await voter.goTo(`${root}/vote`);
  await page.getByText('Орталық көшеге шам қою').first().click();
  await page
    .getByRole('button', { name: /тексеру/i })
    .last()
    .click();
  await page.waitForURL(/vote\/check/);
  await voter.look();
  await voter.press(t('voting.check.yes'));
  await expect(page.getByText(t('voting.receipt.title'))).toBeVisible();
  await voter.look();
}

interface Paper {
  readonly step: 'contract' | 'acceptance' | 'payment' | 'release';
  readonly number: string;
  readonly amount: string;
}

/** The clerk enters a paper about money; the akim reads the sum from it and confirms. */
export async function twoPeople(
  { clerk, akim }: { clerk: Person; akim: Person },
  { step, number, amount }: Paper,
): Promise<void> {
  const { page } = clerk;
  await clerk.goTo(`${root}/office/money`);
  await clerk.press('Орталық көшеге шам қою');
  await clerk.press(t(`spending.next.${step}`));
  await page.locator('[name=number]').fill(number);
  await page.locator('[name=dated]').fill(at(-1).slice(0, 10));
  await page.locator('[name=note]').fill('20 шам орнату');
  await page.locator('[name=amount]').fill(amount);
  if (step === 'contract') {
    await page.locator('[name=supplierName]').fill('«Нұрлы Көше» ЖШС');
    await page.locator('[name=supplierNumber]').fill('000540100003');
    await page.locator('[name=plannedEnd]').fill(at(60).slice(0, 10));
  }
  await page
    .locator('[name=file]')
    .setInputFiles({ name: `${step}.pdf`, mimeType: 'application/pdf', buffer: scan(`${step} ${number}`) });
  await clerk.look();
  await clerk.press(t('spending.enter.send'));
  await expect(page.getByRole('heading', { name: t('spending.room.waiting') })).toBeVisible();
  await akim.goTo(`${root}/office/money`);
  await akim.press(t('spending.room.decide'));
  await akim.page.locator('[name=typed]').fill(amount);
  await akim.look();
  await akim.press(t('spending.decide.confirm'));
  await akim.page.waitForURL(/office\/money(\?|$)/);
}

/** A step in the life of a finding: chosen, filled in, sent. */
export async function move({ page }: Person, name: 'communicate' | 'answer' | 'close', fields: Record<string, string>) {
  await page
    .getByRole('button', { name: t(`audit.do.${name}`) })
    .first()
    .click();
  for (const [field, value] of Object.entries(fields)) await page.locator(`form [name=${field}]`).fill(value);
  await page
    .locator('main form')
    .getByRole('button', { name: t(`audit.do.${name}`) })
    .click();
  await expect(page.getByText(t(`audit.do.${name}.text`))).toHaveCount(0);
}

const scan = (text: string): Buffer => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);
