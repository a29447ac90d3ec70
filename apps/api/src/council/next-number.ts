import type { Tx } from '../platform/tx.ts';

/** The number of the next session or resolution of the village, held until the commit, so that none is left out. */
export async function nextNumber(
  { manager, community }: Pick<Tx, 'manager' | 'community'>,
  of: 'session' | 'resolution',
): Promise<number> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`council.${of} ${community!.id}`]);
  const rows = await manager.query<{ next: number }[]>(
    `select coalesce(max(number), 0) + 1 as next from council.${of} where community_id = $1`,
    [community!.id],
  );
  return rows[0]!.next;
}
