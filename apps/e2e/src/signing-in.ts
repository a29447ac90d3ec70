import type { Browser } from '@playwright/test';
import { wordsIn } from '@ortaq/words';

import { appoint, village } from './operator.ts';
import { Person } from './person.ts';

export const t = wordsIn('kk');

/** An office holder comes for the first time: the password that was shown once must become one of their own. */
export async function beginOffice(person: Person, office: string, of = village): Promise<void> {
  const login = `e2e-${person.name}`;
  const given = await appoint(office, login, person.fullName, of);
  const own = 'жеті көгершін ұшты 1847';
  await person.goTo('/kk/sign-in/office');
  await person.page.getByLabel(t('identity.signIn.office.login')).fill(login);
  await person.page.getByLabel(t('identity.signIn.office.password')).fill(given);
  await person.press(t('nav.signIn'));
  await person.page.locator('input[name=current]').fill(given);
  await person.page.locator('input[name=next]').fill(own);
  await person.page.locator('main button[type=submit]').click();
  await person.page.waitForURL(/\/kk\/(?!sign-in)/);
}

/** A resident comes by phone: the code lies in the inbox of the demo. */
export async function beginResident(person: Person, phone: string): Promise<void> {
  await person.goTo('/kk/sign-in');
  await person.page.locator('input[name=phone]').fill(phone);
  await person.press(t('identity.signIn.phone.act'));
  await person.look();
  const code = await codeFor(person, phone);
  await person.page.locator('input[name=code]').fill(code);
  await person.press(t('nav.signIn'));
  await person.page.waitForURL(/\/kk\/(?!sign-in\/code)/);
}

async function codeFor(person: Person, phone: string): Promise<string> {
  const inbox = await person.page.context().newPage();
  await inbox.goto('/kk/inbox');
  const digits = phone.slice(-4).replace(/(..)(..)/, '$1[\\s\u00a0]$2');
  const message = inbox.locator('main').getByText(new RegExp(digits)).first();
  const text = await message.locator('xpath=ancestor-or-self::*[contains(., "Ортақ")][1]').innerText();
  await inbox.close();
  return /\b(\d{6})\b/.exec(text)![1]!;
}

/** The clerk of the demo village, at a page of the office. */
export async function demoClerkAt(browser: Browser, path: string): Promise<Person> {
  const clerk = await Person.with(browser, ['clerk', 'Нұрланова Айгерім'], 1280);
  await clerk.page.goto('/kk/help');
  await clerk.page.evaluate(() =>
    fetch('/api/session/demo', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'clerk' }),
    }),
  );
  await clerk.goTo(path);
  return clerk;
}
