import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import type { DataSource } from 'typeorm';

import { JOBS_SCHEMA, queues } from '../platform/jobs.ts';

/** Brings the tables of pg-boss to the version of the installed package, and lets the product use them, not change their shape. */
export async function prepareJobTables(owner: DataSource): Promise<void> {
  const plans = await plansFor(owner);
  if (plans) await owner.query(plans);
  await owner.query(`
    grant usage on schema ${JOBS_SCHEMA} to ortaq_app;
    grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ortaq_app;
    grant usage on all sequences in schema ${JOBS_SCHEMA} to ortaq_app;
    grant execute on all functions in schema ${JOBS_SCHEMA} to ortaq_app`);
  for (const [name, options] of Object.entries(queues))
    await owner.query(`select ${JOBS_SCHEMA}.create_queue($1, $2)`, [name, { policy: 'standard', ...options }]);
}

async function plansFor(owner: DataSource): Promise<string | undefined> {
  const [table] = await owner.query<{ name: string | null }[]>(`select to_regclass('${JOBS_SCHEMA}.version') as name`);
  if (!table?.name) return getConstructionPlans(JOBS_SCHEMA);
  const [at] = await owner.query<{ version: number }[]>(`select version from ${JOBS_SCHEMA}.version`);
  return getMigrationPlans(JOBS_SCHEMA, at!.version) || undefined;
}
