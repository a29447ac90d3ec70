import { DataSource } from 'typeorm';

import { migrations } from './index.ts';
import { prepareJobTables } from './job-tables.ts';

/** Runs what has not run yet and sets the passwords of the roles. Answers with the names of what ran. */
export async function migrateWith(
  ownerUrl: string,
  passwords: Readonly<Record<string, string | undefined>> = {},
): Promise<string[]> {
  const owner = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTransactionMode: 'each',
  }).initialize();
  try {
    const ran = await owner.runMigrations();
    await prepareJobTables(owner);
    for (const [role, password] of Object.entries(passwords))
      if (password) await owner.query(`alter role ${role} password '${password.replaceAll("'", "''")}'`);
    return ran.map((each) => each.name);
  } finally {
    await owner.destroy();
  }
}
