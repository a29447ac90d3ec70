import { type Browser, expect, type Route } from '@playwright/test';

import { root } from './operator.ts';
import { Person } from './person.ts';
import { beginResident, t } from './signing-in.ts';

/** The moment so many days from now, as a field of a form takes it. */
export const at = (day: number): string =>
  `${new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10)}T09:00`;

/** The year of the budget that the villages of the journeys decide. */
export const year = new Date().getUTCFullYear() + 1;

/** The clerk fills in the plan of a cycle that is open before them, and keeps it: today, or so many days ago. */
export async function fillPlan(clerk: Person, ago = 0): Promise<void> {
  const fields = {
    'title.kk': `${year} жылғы ауыл бюджеті`,
    'title.ru': `Бюджет села на ${year} год`,
    fiscalYear: String(year),
    envelope: '5000000',
    'rules.projectCost.least': '100000',
    'rules.projectCost.most': '4000000',
    submissionOpensAt: at(1 - ago),
    submissionClosesAt: at(10 - ago),
    votingOpensAt: at(20 - ago),
    votingClosesAt: at(30 - ago),
  };
  for (const [name, value] of Object.entries(fields)) await clerk.page.locator(`[name="${name}"]`).fill(value);
  await clerk.press(t('button.save'));
  await expect(clerk.page.getByText(t('cycles.room.next.draft'))).toBeVisible();
}

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

/** Reads on the page of the roll what it says of oneself. */
export async function readOwnRoll(resident: Person, words: string): Promise<void> {
  await resident.goTo(`${root}/vote/roll`);
  await expect(resident.page.getByText(words)).toBeVisible();
}

/** Looks at the room of the roll until the clock has closed it. */
export async function seeRollSealed({ page }: Person): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(t('voting.roll.sealed'))).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Marks the project and comes to the question whether it is this one. */
export async function check(voter: Person): Promise<void> {
  const { page } = voter;
  await voter.goTo(`${root}/vote?change`);
  await page.getByRole('checkbox').first().press('Space');
  await page
    .getByRole('button', { name: /тексеру/i })
    .last()
    .press('Enter');
  await page.waitForURL(/vote\/check/);
}

/** Sees the receipt; answers with the code that stands on it. */
export async function seeReceipt(voter: Person): Promise<string> {
  const { page } = voter;
  await expect(page.getByText(t('voting.receipt.title'))).toBeVisible();
  await voter.look();
  return page.locator('.code').first().innerText();
}

/** Casts on a line that breaks after the ballot arrived and before its receipt comes back, and sends it again. */
export async function voteOnABadLine(voter: Person): Promise<string> {
  const { page } = voter;
  const cut = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route('**/ballots', cut, { times: 1 });
  await check(voter);
  await voter.press(t('voting.check.yes'));
  await expect(page.getByText(t('voting.check.offline.title'))).toBeVisible();
  await voter.look();
  await voter.press(t('voting.check.retry'));
  return seeReceipt(voter);
}

/** The key as it can be copied from the page of the receipt. */
async function keyOf({ page }: Person): Promise<string> {
  await page.getByText(t('voting.key.save')).click();
  return page.locator('p[data-key=code]').innerText();
}

/** Changes the vote on a device that never voted, by typing in the key of the one that did. */
async function voteWithKey(voter: Person, key: string): Promise<string> {
  const { page } = voter;
  await check(voter);
  await expect(page.getByText(t('voting.check.elsewhere.title'))).toBeVisible();
  await voter.look();
  await page.locator('[name=key]').fill(key.toLowerCase().slice(1));
  await voter.press(t('voting.key.use'));
  await expect(page.getByText(t('voting.key.wrong'))).toBeVisible();
  await page.locator('[name=key]').fill(key.toLowerCase());
  await voter.press(t('voting.key.use'));
  await voter.press(t('voting.check.yes'));
  return seeReceipt(voter);
}

/** The same resident signs in on another phone and changes the vote there; the receipt keeps its code. */
export async function changeElsewhere(browser: Browser, voter: Person, number: string): Promise<void> {
  const code = await voter.page.locator('.code').first().innerText();
  const key = await keyOf(voter);
  const phone = await Person.with(browser, [`${voter.name}-again`, voter.fullName]);
  await beginResident(phone, number);
  expect(await voteWithKey(phone, key)).toBe(code);
  await phone.leave();
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

/** One project that two people want. */
export const smallVote = [
  ...['META', 'key;value', 'description;Шам', 'country;Kazakhstan', 'unit;Samal', 'instance;2026'],
  ...['num_projects;1', 'num_votes;2', 'budget;1000', 'vote_type;approval', 'rule;greedy'],
  ...['date_begin;01.04.2026', 'date_end;08.04.2026', 'PROJECTS', 'project_id;cost;votes;name;selected'],
  ...['7;500;2;Шам;1', 'VOTES', 'voter_id;vote', '1;7', '2;7', ''],
].join('\n');
