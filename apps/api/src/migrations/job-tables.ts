import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';

import { JOBS_SCHEMA, queues } from '../platform/jobs.ts';

/** Brings the tables of pg-boss to the version of the installed package, and lets the product use them, not change their shape. */
export async function prepareJobTables(owner: DataSource): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await owner.query(text, values) }) },
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const [name, options] of Object.entries(queues))
    await boss.createQueue(name, { policy: 'standard', ...options });
  await boss.stop({ graceful: false });
  await owner.query(`
    grant usage on schema ${JOBS_SCHEMA} to ortaq_app;
    grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ortaq_app;
    grant usage on all sequences in schema ${JOBS_SCHEMA} to ortaq_app;
    grant execute on all functions in schema ${JOBS_SCHEMA} to ortaq_app`);
}
