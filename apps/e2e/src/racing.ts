import { type Browser, expect, type Page, type Route } from '@playwright/test';

import { check, seeReceipt, verifyAtCounter } from './doing.ts';
import { asOwner, root } from './operator.ts';
import { people } from './paper-village.ts';
import { Person } from './person.ts';
import { beginResident, t } from './signing-in.ts';

/** How many voting keys have a ballot in the box; versions of one ballot are one. */
const inBox = (): Promise<number> =>
  asOwner(async (owner) => {
    const { rows } = await owner.query<{ ballots: number }>(
      'select count(distinct token)::int as ballots from voting.ballot',
    );
    return rows[0]!.ballots;
  });

/** Exactly one ballot came into the box while they did it. */
async function expectOneMore(vote: () => Promise<void>): Promise<void> {
  const before = await inBox();
  await vote();
  expect(await inBox()).toBe(before + 1);
}

const yes = (page: Page) => page.getByRole('button', { name: t('voting.check.yes') });

/** Two tabs of one browser stand before the same question, and both are answered at once. */
const voteInTwoTabs = (voter: Person): Promise<void> =>
  expectOneMore(async () => {
    await check(voter);
    const tab = await voter.page.context().newPage();
    await tab.goto(voter.page.url());
    await Promise.all([yes(voter.page).click(), yes(tab).click()]);
    const code = await seeReceipt(voter);
    await tab.waitForURL(/vote\/receipt/);
    await expect(tab.locator('.code').first()).toHaveText(code);
    await tab.close();
  });

/** A finger that taps twice; the ballot is sent once. */
const voteByDoubleTap = (voter: Person): Promise<void> =>
  expectOneMore(async () => {
    await check(voter);
    const sent: string[] = [];
    voter.page.on('request', (request) => request.url().endsWith('/ballots') && sent.push(request.url()));
    await yes(voter.page).dblclick();
    await seeReceipt(voter);
    expect(sent).toHaveLength(1);
  });

/** The network goes after the tap, when the ballot has arrived and its receipt has not; it is sent again by itself when the network is back. */
const voteWhileCutOff = (voter: Person): Promise<void> =>
  expectOneMore(async () => {
    const { page } = voter;
    let arrived = '';
    const cut = async (route: Route) => {
      arrived = ((await (await route.fetch()).json()) as { code: string }).code;
      await page.context().setOffline(true);
      await route.abort();
    };
    await check(voter);
    await page.route('**/ballots', cut, { times: 1 });
    await yes(page).click();
    await expect(page.getByText(t('voting.check.offline.title'))).toBeVisible();
    await page.context().setOffline(false);
    expect((await seeReceipt(voter)).match(/[^\s·]+/g)!.join(' ')).toBe(arrived);
  });

const races = [voteInTwoTabs, voteByDoubleTap, voteWhileCutOff];

/** Numbers that nobody has in the villages of the other journeys: a number is one person in the whole country. */
const numbers = people(400).slice(-races.length);

/** People in a hurry, each with their papers and a way of voting that could end in two ballots. */
export const hastyPeople = (browser: Browser) =>
  Promise.all(
    numbers.map(async (iin, place) => {
      const person = await Person.with(browser, [`hasty-${place + 1}`, `Асығар Адам${place + 1}`]);
      return [person, { iin, phone: `700 555 91 0${place}` }, races[place]!] as const;
    }),
  );

type Hasty = Awaited<ReturnType<typeof hastyPeople>>;

/** Their lines of the roll. */
export const linesOf = (hasty: Hasty): string[] => hasty.map(([{ fullName }, { iin }]) => `${iin};${fullName}`);

/** One after another they sign in, show the document at the counter, and vote. */
export async function raceToVote(clerk: Person, hasty: Hasty): Promise<void> {
  for (const [person, papers, race] of hasty) {
    await beginResident(person, `+7${papers.phone.replaceAll(' ', '')}`);
    await clerk.goTo(`${root}/office/residents`);
    await verifyAtCounter(clerk, person, papers);
    await race(person);
    await person.leave();
  }
}
