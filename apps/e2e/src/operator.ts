import { livesInThePast } from '@ortaq/api';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const cli = join(import.meta.dirname, '../../cli/dist/main.js');

/** Runs a command of the operator as `npm run ortaq` does, and answers with what it said. */
export async function ortaq(...words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [cli, ...words], {
    env: { ...process.env, ...livesInThePast, LANG: 'en' },
  });
  return stdout;
}

const places = [
  'kato,kato_version,level,type_code,name_ru,name_kk',
  '990000000,E2E,oblast,0,Примерная область,Мысал облысы',
  '991200000,E2E,district,2,Примерный район,Мысал ауданы',
  '991230000,E2E,sub_district,2,Самалский с.о.,Самал а.о.',
  '991240000,E2E,sub_district,2,Акбулакский с.о.,Ақбұлақ а.о.',
  '991240100,E2E,settlement,2,с.Акбулак,Ақбұлақ а.',
  '991250000,E2E,sub_district,2,Тасбулакский с.о.,Тасбұлақ а.о.',
  '991260000,E2E,sub_district,2,Карасуский с.о.,Қарасу а.о.',
  '',
].join('\n');

export const village = { kato: '991240000', slug: 'aqbulaq' };

/** Another one, for a vote on paper. */
export const paperVillage = { kato: '991250000', slug: 'tasbulaq' };

/** And one for a vote of two issuers. */
export const twoHousesVillage = { kato: '991260000', slug: 'qarasu' };

export type Village = typeof village;

/** Its pages in Kazakh. */
export const root = `/kk/${village.slug}`;

/** Puts villages beside the demo on the map and opens one. */
export async function openVillage({ kato, slug } = village): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ortaq-e2e-'));
  await writeFile(join(folder, 'places.csv'), places);
  await ortaq('import-kato', join(folder, 'places.csv'));
  await ortaq('open', kato, '--slug', slug);
  await rm(folder, { recursive: true });
}

/** Gives an office; the answer is the password that is shown once. */
export async function appoint(office: string, login: string, name: string, { kato } = village): Promise<string> {
  const said = await ortaq('appoint', '--office', office, '--login', login, '--name', name, '--kato', kato);
  return /: (\S+)$/m.exec(said)![1]!;
}

/** SQL of the owner of the database, in one village: what happened before a test, what nobody may do, and what nobody is shown. */
export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>, { slug } = village): Promise<T> {
  const owner = new pg.Client({ connectionString: process.env['ORTAQ_DATABASE_OWNER_URL'] });
  await owner.connect();
  await owner.query(
    `select set_config('app.community', (select id::text from communities.community where slug = $1), false)`,
    [slug],
  );
  return work(owner).finally(() => owner.end());
}

/** Lets days go by: moves the windows of the village's cycle, and what waits for the hour of its roll, behind the back of the product. They are then not those that the log knows: where a vote is verified, a `Calendar` moves the clock instead. */
export async function letTimePass(to: 'submission' | 'review' | 'voting' | 'tally', of = village): Promise<void> {
  const bounds = {
    submission: [-1, 9, 19, 29, 9],
    review: [-11, -1, 9, 19, -1],
    voting: [-21, -11, -1, 9, -11],
    tally: [-31, -21, -11, 0, -21],
  }[to];
  await asOwner(async (owner) => {
    await owner.query('alter table cycles.cycle disable trigger user');
    await owner.query(
      `update cycles.cycle set submission_opens_at = now() + $1 * interval '1 day', submission_closes_at = now() + $2 * interval '1 day',
                               voting_opens_at = now() + $3 * interval '1 day', voting_closes_at = now() + $4 * interval '1 day',
                               roll_freezes_at = now() + $5 * interval '1 day'
       where phase <> 'draft'`,
      bounds,
    );
    await owner.query('alter table cycles.cycle enable trigger user');
    if (bounds[4]! < 0)
      await owner.query(`update pgboss.job set start_after = now() where name = 'voting.freeze' and state = 'created'`);
  }, of);
}
