import { expect, test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Calendar } from './calendar.ts';
import { press, tabTo, type, waitForFocus } from './keyboard.ts';
import { openVillage, ortaq, paperVillage } from './operator.ts';
import { giveTo, openVote, people, published, root } from './paper-village.ts';
import { Person } from './person.ts';
import { beginOffice, t } from './signing-in.ts';

const BATCHES = 12;
const SHEETS = 25;

/** Checks of a bundle for which this vote has nothing to show: nobody has an electronic receipt, and no program is sealed yet. */
const NOT_AT_HAND = new Set([9, 10]);

/** Where one ballot is read wrongly, and as what. */
const error = { batch: 7, sheet: 13, read: '1 2' };

const lineOf = (batch: number, sheet: number): string =>
  sheet === SHEETS
    ? 'B'
    : sheet === SHEETS - 1
      ? 'X'
      : `${1 + (sheet % 5)} ${1 + ((batch + sheet + 1) % 5)}`.replace(/^(\d) \1$/, '$1');

let calendar: Calendar;

test.beforeAll(async () => {
  calendar = await Calendar.begin();
  await openVillage(paperVillage);
});
test.afterAll(() => calendar.end());

/** Reads a whole pile from the keyboard and sends it. */
async function keyPile({ page }: Person, batch: number, wrong?: { sheet: number; read: string }): Promise<void> {
  await expect(page.locator('h1')).toContainText(t('voting.paper.heading', { number: batch }));
  await tabTo(page, '#line');
  for (let sheet = 1; sheet <= SHEETS; sheet += 1)
    await type(page, `${wrong?.sheet === sheet ? wrong.read : lineOf(batch, sheet)}\n`);
  await waitForFocus(page, t('voting.paper.send'));
  await press(page, 'Enter');
}

/** Comes to the first batch that waits for this person; answers with the page of that batch. */
async function toFirst({ page }: Person): Promise<void> {
  await page.goto(`${root}/office/paper`);
  await tabTo(page, '.nextact a');
  await press(page, 'Enter');
}

/** Goes on to the next batch that waits for this person, or stays where none does. */
async function goOn({ page }: Person, next: number | null): Promise<void> {
  await waitForFocus(page, next === null ? t('voting.paper.toAll') : t('voting.paper.toBatch', { number: next }));
  if (next !== null) await press(page, 'Enter');
}

/** Signs for the batch that is open. */
async function sign({ page }: Person, batch: number): Promise<void> {
  await expect(page.locator('h1')).toContainText(t('voting.paper.heading', { number: batch }));
  await tabTo(page, '.nextact button');
  await press(page, 'Enter');
}

const all = Array.from({ length: BATCHES }, (_, batch) => batch + 1);

async function keyAll(person: Person): Promise<void> {
  await toFirst(person);
  for (const batch of all) {
    await keyPile(person, batch);
    await goOn(person, all[batch] ?? null);
  }
}

/** The second person signs at once for what both read alike. */
async function keyAgain(person: Person, wrong: typeof error): Promise<void> {
  await toFirst(person);
  for (const batch of all) {
    const isWrong = batch === wrong.batch;
    await keyPile(person, batch, isWrong ? wrong : undefined);
    if (!isWrong) await sign(person, batch);
    await goOn(person, all[batch] ?? null);
  }
}

/** Looks at the paper where two people read it differently: the first was right. */
async function decide(person: Person): Promise<void> {
  const { page } = person;
  await expect(page.getByText(t('voting.paper.differ', { count: 1 }))).toBeVisible();
  await expect(page.getByText(t('voting.paper.sheet.number', { sheet: error.sheet }))).toBeVisible();
  await person.look();
  await tabTo(page, 'input[type=radio]');
  await press(page, 'Space');
  await tabTo(page, 'main form button');
  await press(page, 'Enter');
  await expect(page.getByText(t('voting.paper.signatures', { count: 0, all: 3 }))).toBeVisible();
}

async function signAll(person: Person, batches: readonly number[], before: (batch: number) => Promise<void>) {
  await toFirst(person);
  for (const [at, batch] of batches.entries()) {
    await before(batch);
    await sign(person, batch);
    await goOn(person, batches[at + 1] ?? null);
  }
}

test('three hundred paper ballots come from the table to the published result, from the keyboard alone', async ({
  browser,
}) => {
  const clerk = await Person.with(browser, ['paper-clerk', 'Нұрланова Айгерім'], 1280);
  const akim = await Person.with(browser, ['paper-akim', 'Серікбаев Дәулет'], 1280);
  const chair = await Person.with(browser, ['paper-chair', 'Тәжібаев Оразбек'], 1280);
  const member = await Person.with(browser, ['paper-member', 'Әлімова Роза'], 1280);
  const roll = people(BATCHES * SHEETS + 5);
  const { page } = clerk;
  let cycle = '';

  await test.step('a vote is open', async () => {
    await beginOffice(clerk, 'clerk', paperVillage);
    await beginOffice(akim, 'akim', paperVillage);
    await beginOffice(chair, 'chair', paperVillage);
    await beginOffice(member, 'member', paperVillage);
    cycle = await openVote({ clerk, akim, calendar }, roll);
  });

  await test.step('the clerk finds a person, sees the document and hands over a ballot; nobody takes two', async () => {
    await clerk.goTo(`${root}/office/paper`);
    const give = async (asked: string) => {
      await tabTo(page, '#voter');
      await type(page, `${asked}\n`);
    };
    await give(roll[0]!);
    await waitForFocus(page, t('voting.paper.give.act'));
    await press(page, 'Enter');
    await waitForFocus(page, t('voting.paper.give.yes'));
    await clerk.look();
    await press(page, 'Enter');
    await expect(page.getByText(t('voting.paper.give.done', { name: 'Тұрғын Адам1' }))).toBeVisible();
    await give('тургын адам1');
    await expect(page.getByText(t('voting/paper-given'))).toBeVisible();
    await giveTo(clerk, cycle, roll.slice(1, BATCHES * SHEETS + 1));
    await calendar.goTo('tally');
  });

  await test.step('the clerk opens twelve batches', async () => {
    await clerk.goTo(`${root}/office/paper`);
    await tabTo(page, '#place');
    await type(page, 'Мектеп');
    for (let batch = 1; batch <= BATCHES; batch += 1) {
      await expect(page.getByRole('button', { name: t('voting.paper.open.send') })).toBeEnabled();
      await press(page, 'Enter');
      await expect(page.locator('main tbody').first().locator('tr')).toHaveCount(batch);
    }
    await clerk.look();
  });

  await test.step('two people key every ballot, each alone, and one of them makes one mistake', async () => {
    await keyAll(clerk);
    await clerk.look();
    await keyAgain(chair, error);
  });

  await test.step('the mistake is found; a third person looks at the paper; three people sign for every batch', async () => {
    await signAll(member, all, async (batch) => {
      if (batch === error.batch) await decide(member);
    });
    await signAll(clerk, all, async () => undefined);
    await signAll(chair, [error.batch], async () => undefined);
    await chair.look();
  });

  await test.step('the clerk accounts for every ballot: it does not add up until the missing one is told', async () => {
    await clerk.goTo(`${root}/office/paper`);
    await expect(page.getByText(t('voting.paper.sum.uneven', { given: 301, found: 300 }))).toBeVisible();
    await tabTo(page, '#unreturned');
    await press(page, 'Control+A');
    await type(page, '1\n');
    await expect(page.getByText(t('voting.paper.settled'))).toBeVisible();
    await clerk.look();
  });

  await test.step('the votes are counted, published, and anybody can check them', async () => {
    await page.goto(`${root}/office/cycles/${cycle}/count`);
    await tabTo(page, '.nextact button');
    await press(page, 'Enter');
    await expect(page.getByText(t('tally.room.certify'))).toBeVisible();
    await tabTo(page, '.nextact button');
    await press(page, 'Enter');
    await expect(page.getByText(t('tally.room.certified'))).toBeVisible();
    const folder = await mkdtemp(join(tmpdir(), 'ortaq-paper-'));
    const [bundle, log] = [join(folder, 'bundle.jsonl'), join(folder, 'log.jsonl')];
    await writeFile(bundle, await published(clerk, `cycles/${cycle}/bundle.jsonl`));
    await writeFile(log, await published(clerk, 'log/file'));
    const said = await ortaq('verify-vote', bundle, '--log', log);
    const states = [...said.matchAll(/^(\S+) +(V\d+) /gm)].map(([, state, check]) => `${check} ${state}`);
    expect(states).toEqual(all.slice(0, 11).map((each) => `V${each} ${NOT_AT_HAND.has(each) ? '–' : 'OK'}`));
    await rm(folder, { recursive: true });
  });

  for (const person of [clerk, akim, chair, member]) await person.leave();
});
