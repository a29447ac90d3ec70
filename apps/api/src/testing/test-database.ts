import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

import { migrations } from '../migrations/index.ts';
import { prepareJobTables } from '../migrations/job-tables.ts';
import { migrateWith } from '../migrations/migrate.ts';
import { queues } from '../platform/jobs.ts';

const PASSWORD = 'test-only';
const roles = { ortaq_app: PASSWORD, ortaq_box: PASSWORD, ortaq_auditor: PASSWORD };

function serverUrl(): string {
  const url = process.env['ORTAQ_TEST_DATABASE_URL'];
  if (!url)
    throw new Error('ORTAQ_TEST_DATABASE_URL is not set: `npm test` starts a PostgreSQL for the tests and sets it.');
  return url;
}

const onServer = (database: string, as?: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  if (as) [url.username, url.password] = [as, PASSWORD];
  return url.href;
};

async function onMaintenance<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Migrates once per state of the migrations; every test database is a copy of it. */
async function template(client: pg.Client): Promise<string> {
  const steps = [...migrations.map(({ name, prototype }) => `${name} ${prototype.up}`), String(prepareJobTables)];
  const state = createHash('sha256')
    .update(steps.join() + JSON.stringify(queues))
    .digest('hex');
  const name = `ortaq_template_${state.slice(0, 16)}`;
  await client.query('select pg_advisory_lock(7071)');
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    await client.query(`create database ${name}_half`);
    await migrateWith(onServer(`${name}_half`), roles);
    await client.query(`alter database ${name}_half rename to ${name}`);
  }
  await client.query('select pg_advisory_unlock(7071)');
  return name;
}

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly urls: {
    readonly ORTAQ_DATABASE_APP_URL: string;
    readonly ORTAQ_DATABASE_BOX_URL: string;
    readonly ORTAQ_DATABASE_AUDITOR_URL: string;
  };
  drop(): Promise<void>;
}

/** A fresh, migrated database of its own for one test file. */
export async function aDatabase(): Promise<TestDatabase> {
  const name = `ortaq_test_${randomBytes(6).toString('hex')}`;
  await onMaintenance(async (client) => {
    const from = await template(client);
    await client.query(`create database ${name} template ${from}`);
  });
  return {
    ownerUrl: onServer(name),
    urls: {
      ORTAQ_DATABASE_APP_URL: onServer(name, 'ortaq_app'),
      ORTAQ_DATABASE_BOX_URL: onServer(name, 'ortaq_box'),
      ORTAQ_DATABASE_AUDITOR_URL: onServer(name, 'ortaq_auditor'),
    },
    drop: () => onMaintenance(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}
