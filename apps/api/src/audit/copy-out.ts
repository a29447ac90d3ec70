import type { CommunityId } from '@ortaq/domain/communities';
import { Refusal } from '@ortaq/kernel';
import { finished } from 'node:stream';
import type pg from 'pg';
import { type CopyToStreamQuery, to as copyTo } from 'pg-copy-streams';

/** Longer than any honest download; a stalled one gives its connection back. */
const MOST_TIME = '10min';

/** A query as RFC 4180 CSV straight from PostgreSQL, in one snapshot of one village. One at a time in a village. */
export async function copyOut(pool: pg.Pool, community: CommunityId, sql: string): Promise<CopyToStreamQuery> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await enter(client, community);
    const stream = client.query(copyTo(`copy (${sql}) to stdout with (format csv, header)`));
    finished(stream, (error) => void leave(client, error));
    return stream;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function enter(client: pg.PoolClient, community: CommunityId): Promise<void> {
  const settings = [community, MOST_TIME, `audit.export ${community}`];
  const { rows } = await client.query<{ free: boolean }>(
    `select set_config('app.community', $1, true), set_config('statement_timeout', $2, true),
            pg_try_advisory_xact_lock(hashtextextended($3, 0)) as free`,
    settings,
  );
  if (!rows[0]!.free) throw new Refusal(['audit/export-under-way']);
}

/** After an aborted COPY the connection hangs for ever: it is thrown away, and the pool opens another. */
async function leave(client: pg.PoolClient, aborted: Error | null | undefined): Promise<void> {
  if (aborted) return client.release(true);
  try {
    await client.query('commit');
    client.release();
  } catch {
    client.release(true);
  }
}
