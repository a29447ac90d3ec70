import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';

import {
  at,
  changeElsewhere,
  fillPlan,
  move,
  readOwnRoll,
  seeRollSealed,
  smallVote,
  twoPeople,
  verifyAtCounter,
  voteOnABadLine,
} from './doing.ts';
import { followHostileLinks } from './hostile-links.ts';
import { letTimePass, openVillage, root } from './operator.ts';
import { Person } from './person.ts';
import { hastyPeople, linesOf, raceToVote } from './racing.ts';
import { beginOffice, beginResident, t } from './signing-in.ts';
import { markBeforeScripts, seeDoorsWithoutScripts, voteByKeys } from './voting-by-keys.ts';

test.beforeAll(() => openVillage());

test('a project goes from an idea to the last payment and the audit, as seven people do it', async ({ browser }) => {
  const clerk = await Person.with(browser, ['clerk', 'Нұрланова Айгерім'], 1280);
  const akim = await Person.with(browser, ['akim', 'Серікбаев Дәулет'], 1280);
  const neighbour = await Person.with(browser, ['neighbour', 'Ахметов Ерлан']);
  const chair = await Person.with(browser, ['chair', 'Тәжібаев Оразбек'], 1280);
  const member = await Person.with(browser, ['member', 'Әлімова Роза']);
  const auditor = await Person.with(browser, ['auditor', 'Құсайынова Меруерт'], 1280);
  const author = await Person.with(browser, ['author', 'Омарова Жанар']);
  const hasty = await hastyPeople(browser);

  await test.step('the office comes to work', async () => {
    await beginOffice(clerk, 'clerk');
    await beginOffice(akim, 'akim');
  });

  await test.step('the clerk plans a cycle, the akim publishes it', async () => {
    await clerk.goTo(`${root}/office/cycles/new`);
    await fillPlan(clerk);
    await clerk.look();

    await akim.goTo(`${root}/office`);
    await akim.press(t('cycles.room.publish'));
    await akim.press(t('cycles.room.publish'));
    await expect(akim.page.getByText(t('cycles.room.next.announced'))).toBeVisible();
    await letTimePass('submission');
  });

  await test.step('a resident signs in by a code; the clerk sees the document and makes them a resident', async () => {
    await beginResident(author, '+77005559001');
    await clerk.goTo(`${root}/office/residents`);
    await verifyAtCounter(clerk, author, { iin: '350415200011', phone: '700 555 90 01' });
  });

  await test.step('the resident proposes in parts, on a phone, and gets a number', async () => {
    const { page } = author;
    await author.goTo(`${root}/propose`);
    await author.press(t('button.start'));
    await page.waitForURL(/propose\/[0-9a-f-]{36}/);
    const draft = new URL(page.url()).pathname;
    await author.goTo(`${draft}/idea`);
    await page.locator('[name=title]').fill('Орталық көшеге шам қою');
    await page.locator('[name=change]').fill('20 шам, көше кешке жарық болады.');
    await page.locator('[name=category]').selectOption({ index: 2 });
    await page.locator('[name=problem]').fill('Қыста кешке көше қараңғы.');
    await page.locator('[name=solution]').fill('Электр үнемдейтін 20 шам қойылады.');
    await author.press(t('button.save'));
    await author.goTo(`${draft}/place`);
    await page.locator('[name=placeText]').fill('Бейбітшілік көшесі');
    await author.press(t('button.save'));
    await author.goTo(`${draft}/cost`);
    await page.locator('[name=name]').first().fill('Шам мен бағана, 20 дана');
    await page.locator('[name=amount]').first().fill('1 200 000');
    await page.locator('[name=costSource]').fill('Энергетика бөлімі');
    await author.press(t('button.save'));
    await author.goTo(`${draft}/photos`);
    await author.goTo(`${draft}/check`);
    await author.press(t('proposals.check.send'));
    await expect(page.getByText('№1').first()).toBeVisible();
    await author.look();
  });

  await test.step('the clerk judges it and puts it on the ballot', async () => {
    const { page } = clerk;
    await clerk.goTo(`${root}/office/review`);
    await page.getByText('Орталық көшеге шам қою').first().click();
    for (let number = 1; number <= 8; number += 1) {
      const yes = page.locator(`[name="criterion-${number}"][value=yes]`);
      await expect(async () => {
        await page.keyboard.press(String(number));
        await expect(yes).toBeChecked({ timeout: 500 });
      }).toPass();
    }
    await clerk.look();
    await clerk.press(t('review.verdict.admit'));
    await clerk.press(t('review.send.admit'));
    await expect(page.getByText(t('review.done.admit', { number: 1 }))).toBeVisible();
  });

  await test.step('the clerk brings the roll, the akim confirms it, the clock closes it, the list is published', async () => {
    const roll = ['ЖСН;Аты-жөні', `350415200011;${author.fullName}`, `360516100026;${neighbour.fullName}`];
    roll.push(...linesOf(hasty));
    await clerk.goTo(`${root}/office/roll`);
    const buffer = Buffer.from(roll.join('\n'));
    await clerk.page.locator('input[type=file]').setInputFiles({ name: 'тізім.csv', mimeType: 'text/csv', buffer });
    await clerk.press(t('voting.roll.upload.send'));
    await expect(clerk.page.getByText(t('voting.roll.next.second', { count: 5 }))).toBeVisible();
    await clerk.look();
    await akim.goTo(`${root}/office/roll`);
    await akim.press(t('voting.roll.confirm', { count: 5 }));
    await expect(akim.page.getByText(t('voting.roll.next.confirmed', { count: 5 }))).toBeVisible();
    await akim.look();
    await readOwnRoll(author, t('voting.own.coming.listed'));
    await letTimePass('review');
    await seeRollSealed(akim);
    await akim.look();
    await readOwnRoll(author, t('voting.own.on.title'));
    await clerk.goTo(`${root}/office`);
    await clerk.press(t('cycles.room.publish.ballot'));
    await clerk.press(t('cycles.room.publish.ballot'));
    await expect(clerk.page.getByText(t('cycles.room.next.ballot'))).toBeVisible();
    await letTimePass('voting');
  });

  await test.step('residents vote: one by the keyboard alone, with large letters, and one who had never been here before', async () => {
    await beginResident(neighbour, '+77005559002');
    await clerk.goTo(`${root}/office/residents`);
    await verifyAtCounter(clerk, neighbour, { iin: '360516100026', phone: '700 555 90 02' });
    await followHostileLinks(author);
    await seeDoorsWithoutScripts(author);
    await markBeforeScripts(author);
    await voteByKeys(author);
    expect(await voteOnABadLine(neighbour)).toMatch(/\d{4}$/);
  });

  await test.step('two tabs, two taps, and a network that goes after the tap end in one ballot with one receipt', async () => {
    await raceToVote(clerk, hasty);
  });

  await test.step('a resident changes the vote on another phone with the saved key; the receipt keeps its code', async () => {
    await changeElsewhere(browser, author, '+77005559001');
  });

  await test.step('the clerk counts and certifies', async () => {
    await letTimePass('tally');
    await clerk.goTo(`${root}/office`);
    await clerk.press(t('cycles.room.to.count'));
    await clerk.press(t('tally.room.begin'));
    await clerk.press(t('tally.room.certify'));
    await expect(clerk.page.getByText(t('tally.room.certified'))).toBeVisible();
    await clerk.look();
    await author.goTo(`${root}/results`);
    await expect(author.page.getByRole('link', { name: 'Орталық көшеге шам қою' }).first()).toBeVisible();
  });

  await test.step('so few ballots are shown to nobody, and the page says so', async () => {
    await expect(author.page.getByText(t('tally.bundle.few', { least: 20 }))).toBeVisible();
    await expect(author.page.getByText(t('tally.recount.begin'))).toHaveCount(0);
    await author.look();
  });

  await test.step('a resident counts the ballots of another village in a browser and comes to the same seal', async () => {
    await author.goTo('/kk/samal/results');
    await author.press(t('tally.recount.begin'));
    await expect(author.page.locator('#recount [data-moment=same]')).toBeVisible();
  });

  await test.step('and holds its keys, stamps, ballots and log against each other', async () => {
    await author.press(t('tally.bundle.begin'));
    await expect(author.page.getByText(t('tally.bundle.good'))).toBeVisible();
    await expect(author.page.getByText(t('tally.bundle.state.ok'), { exact: true })).toHaveCount(8);
    await author.look();
  });

  await test.step('and sees in the laboratory, with a file of their own, that another rule would choose the same', async () => {
    await author.goTo(`${root}/lab`);
    await author.page
      .locator('#file')
      .setInputFiles({ name: 'vote.pb', mimeType: 'text/plain', buffer: Buffer.from(smallVote) });
    await author.page.getByLabel(t('tally.lab.rule')).last().selectOption('phragmen');
    await expect(author.page.getByText(t('tally.lab.same')).first()).toBeVisible();
    expect(author.page.url()).toContain('b=phragmen');
    await author.look();
  });

  await test.step('the Kenes meets with a quorum, votes by name and adopts the result', async () => {
    await beginOffice(chair, 'chair');
    await beginOffice(member, 'member');
    await chair.goTo(`${root}/kenes`);
    await chair.press(t('council.room.call'));
    await chair.page.locator('[name=startsAt]').fill(at(1));
    await chair.page.locator('[name=place]').fill('Мәдениет үйі');
    await chair.look();
    await chair.press(t('council.room.call'));
    await chair.page.waitForURL(/kenes\/\d+/);
    await chair.press(t('council.own.attend'));
    await member.goTo(`${root}/kenes/1`);
    await member.press(t('council.own.attend'));
    await chair.press(t('council.session.open'));
    await chair.press(t('council.session.vote.open'));
    for (const voter of [member, chair]) await voter.press(t('council.vote.for'));
    await member.look();
    await chair.press(t('council.session.vote.close'));
    await chair.press(t('council.resolution.adopt'));
    await expect(chair.page.getByText(t('council.session.closed.adopt', { number: '1' }))).toBeVisible();
    await chair.look();
    await author.goTo(`${root}/meetings`);
  });

  await test.step('the clerk enters contract, act and payment; the akim confirms each from the paper', async () => {
    await twoPeople({ clerk, akim }, { step: 'contract', number: '27-01/1', amount: '1 100 000' });
    await twoPeople({ clerk, akim }, { step: 'acceptance', number: '1', amount: '1 100 000' });
    await twoPeople({ clerk, akim }, { step: 'payment', number: '318', amount: '1 100 000' });
    await twoPeople({ clerk, akim }, { step: 'release', number: '5', amount: '100 000' });
    await author.goTo(`${root}/money`);
    await expect(author.page.getByText(t.format.money(110_000_000n)).first()).toBeVisible();
  });

  await test.step('the auditor takes the spending away and finds something; the akim answers; the auditor closes it', async () => {
    const { page } = auditor;
    await beginOffice(auditor, 'auditor');
    await auditor.goTo(`${root}/audit`);
    await auditor.goTo(`${root}/audit/exports`);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: t('audit.exports.take') })
        .first()
        .click(),
    ]);
    expect(await readFile(await csv.path(), 'utf8')).toContain('1100000.00');

    await auditor.goTo(`${root}/audit/findings/new`);
    for (const name of ['title', 'criterion', 'condition', 'effect'])
      await page.locator(`[name=${name}]`).fill('Актіде фото жоқ');
    await auditor.press(t('audit.raise.send'));
    await move(auditor, 'communicate', { day: at(5).slice(0, 10) });
    await akim.goTo(`${root}/office/findings`);
    await akim.press('Актіде фото жоқ');
    await move(akim, 'answer', { text: 'Фото қосылды.', day: at(8).slice(0, 10) });
    await page.reload();
    await move(auditor, 'close', { text: 'Фото көрдім.' });
    await expect(page.getByText(t('audit.finding.status.closed')).first()).toBeVisible();
    await auditor.look();
    for (const path of ['findings', 'log', 'money']) await author.goTo(`${root}/${path}`);
  });
});
