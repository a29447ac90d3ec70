import 'reflect-metadata';

import { migrateWith } from './migrations/migrate.ts';

const { ORTAQ_DATABASE_OWNER_URL: url, ORTAQ_APP_PASSWORD, ORTAQ_BOX_PASSWORD, ORTAQ_AUDITOR_PASSWORD } = process.env;
if (!url) throw new Error('ORTAQ_DATABASE_OWNER_URL names the database to bring up to date; it is not set.');

const ran = await migrateWith(url, {
  ortaq_app: ORTAQ_APP_PASSWORD,
  ortaq_box: ORTAQ_BOX_PASSWORD,
  ortaq_auditor: ORTAQ_AUDITOR_PASSWORD,
});
process.stdout.write(ran.length === 0 ? 'The database is up to date.\n' : `Migrated: ${ran.join(', ')}\n`);
