import { expect } from '@playwright/test';

import { type Calendar, PLANNED_AGO } from './calendar.ts';
import { fillPlan, seeRollSealed } from './doing.ts';
import { asOwner, paperVillage } from './operator.ts';
import type { Person } from './person.ts';
import { t } from './signing-in.ts';

export const root = `/kk/${paperVillage.slug}`;

const api = `/api/communities/${paperVillage.slug}/cycles`;

/** Who opens a vote, and the days on which they do. */
export interface Office {
  readonly clerk: Person;
  readonly akim: Person;
  readonly calendar: Calendar;
}

/** Numbers of the projects on the ballot. */
const PROJECTS = 5;

/** A cycle is planned and published, with projects that were judged long ago. */
async function planVote({ clerk, akim, calendar }: Office): Promise<void> {
  await clerk.page.goto(`${root}/office/cycles/new`);
  await fillPlan(clerk, PLANNED_AGO);
  await akim.page.goto(`${root}/office`);
  await akim.press(t('cycles.room.publish'));
  await akim.press(t('cycles.room.publish'));
  await expect(akim.page.getByText(t('cycles.room.next.announced'))).toBeVisible();
  await calendar.goTo('review');
  await asOwner(async (owner) => {
    await owner.query(
      `insert into proposals.proposal (community_id, id, cycle_id, number, status, title, change, problem, solution, place_text,
                                       author_shown, cost, cost_proposed, submitted_at)
       select c.community_id, gen_random_uuid(), c.id, n, 'admitted', 'Жоба ' || n, 'Жаңа болады.', 'Ескі.', 'Жаңасы.', 'Ауыл', 'С. А.',
              n * 30000000, n * 30000000, now()
       from cycles.cycle c, generate_series(1, ${PROJECTS}) n`,
    );
  }, paperVillage);
}

const weights = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
];

/** The number of somebody who would be born in 1836, or nothing where there is no such number. */
function numberOf(serial: number): string | null {
  const body = `3604152${String(serial).padStart(4, '0')}`;
  const sums = weights.map((row) => row.reduce((sum, weight, place) => sum + weight * Number(body[place]), 0) % 11);
  const digit = sums.find((sum) => sum < 10);
  return digit === undefined ? null : `${body}${digit}`;
}

/** So many numbers, each of nobody. */
export const people = (count: number): string[] =>
  Array.from({ length: count * 2 }, (_, serial) => numberOf(serial))
    .filter((iin) => iin !== null)
    .slice(0, count);

async function bringRoll({ clerk, akim, calendar }: Office, roll: readonly string[]): Promise<void> {
  const lines = roll.map((iin, place) => `${iin};Тұрғын Адам${place + 1}`);
  const buffer = Buffer.from(['ЖСН;Аты-жөні', ...lines].join('\n'));
  await clerk.page.goto(`${root}/office/roll`);
  await clerk.page.locator('input[type=file]').setInputFiles({ name: 'тізім.csv', mimeType: 'text/csv', buffer });
  await clerk.press(t('voting.roll.upload.send'));
  await expect(clerk.page.getByText(t('voting.roll.next.second', { count: roll.length }))).toBeVisible();
  await akim.page.goto(`${root}/office/roll`);
  await akim.press(t('voting.roll.confirm', { count: roll.length }));
  await expect(akim.page.getByText(t('voting.roll.next.confirmed', { count: roll.length }))).toBeVisible();
  await calendar.goTo('frozen');
  await seeRollSealed(akim);
  await clerk.page.goto(`${root}/office`);
  await clerk.press(t('cycles.room.publish.ballot'));
  await clerk.press(t('cycles.room.publish.ballot'));
  await expect(clerk.page.getByText(t('cycles.room.next.ballot'))).toBeVisible();
}

/** A vote is open: everything up to the first paper ballot, the short way. Answers with the id of its cycle. */
export async function openVote(office: Office, roll: readonly string[]): Promise<string> {
  const { clerk, calendar } = office;
  await planVote(office);
  await bringRoll(office, roll);
  await calendar.goTo('voting');
  const { cycles } = (await (await clerk.page.request.get(api)).json()) as { cycles: { id: string }[] };
  return cycles[0]!.id;
}

/** Paper is given out to all these people, through the same questions as the page asks. */
export async function giveTo(clerk: Person, cycle: string, roll: readonly string[]): Promise<void> {
  await clerk.page.evaluate(
    async ({ address, all }) => {
      const ask = async (path: string, body: object) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`${address}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(await answer.text());
        return answer.json();
      };
      const give = async (iin: string) => {
        const { voters } = (await ask('voters', { asked: iin })) as { voters: { voter: string; last4: string }[] };
        const { voter, last4 } = voters[0]!;
        await ask('given', { voter, last4 });
      };
      while (all.length > 0) await Promise.all(all.splice(0, 4).map(give));
    },
    { address: `${api}/${cycle}/paper`, all: [...roll] },
  );
}

/** A file that everybody may take. */
export const published = async ({ page }: Person, path: string): Promise<string> =>
  (await page.request.get(`/api/communities/${paperVillage.slug}/${path}`)).text();
