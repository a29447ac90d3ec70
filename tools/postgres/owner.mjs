/** Runs one connection's work, and closes it whatever happens. */
async function withConnection(connectionString, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const isThere = async (client, sql) => (await client.query(sql)).rowCount > 0;

/**
 * Makes the role that owns the tables and its database once, and gives the role the password of this installation. The owner
 * is no superuser and does not bypass row-level security; it may make the three roles under which the product works.
 */
export const ensureOwner = (adminUrl, password) =>
  withConnection(adminUrl, async (client) => {
    if (!(await isThere(client, `select from pg_roles where rolname = 'ortaq_owner'`)))
      await client.query('create role ortaq_owner login createrole');
    await client.query(`alter role ortaq_owner password '${password}'`);
    if (!(await isThere(client, `select from pg_database where datname = 'ortaq'`)))
      await client.query('create database ortaq owner ortaq_owner');
  });

/** The reason why a server does not let us in, or undefined when it does. */
export async function whyRefused(url) {
  try {
    await withConnection(url, (client) => client.query('select 1'));
    return undefined;
  } catch (error) {
    return error.message || error.code || 'no answer';
  }
}
