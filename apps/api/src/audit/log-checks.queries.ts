import type { CheckCode, Found } from '@ortaq/domain/audit';
import { appendAll, emptyEdge, fromHex, rootOfEdge, toHex } from '@ortaq/log';
import type { EntityManager } from 'typeorm';

import { headOf } from './log.queries.ts';

type Facts = Partial<Record<CheckCode, Found>>;

/** Leaves that are in memory at a time. */
const PAGE = 10_000;

/** The log against itself: no number is missing, every entry gives its leaf, the leaves give the root. */
export async function logFacts(manager: EntityManager): Promise<Facts> {
  const { size, root } = await headOf(manager);
  const rows = await manager.query<{ entries: string; right: string }[]>(
    `select count(*) as entries,
            count(*) filter (where leaf = encode(sha256('\\x00'::bytea || convert_to(body, 'UTF8')), 'hex')) as right
     from audit.entry where seq < $1`,
    [size],
  );
  const { entries, right } = rows[0]!;
  const all = BigInt(entries);
  return {
    'log-numbers': { entries: all, size: BigInt(size) },
    'log-leaves': { right: BigInt(right), all },
    'log-root': { root, recomputed: await recomputedRoot(manager, size) },
  };
}

async function recomputedRoot(manager: EntityManager, size: number): Promise<string> {
  let edge = emptyEdge;
  for (let from = 0; from < size; from += PAGE) {
    const range = [from, Math.min(from + PAGE, size)];
    const sql = 'select leaf from audit.entry where seq >= $1 and seq < $2 order by seq';
    const leaves = await manager.query<{ leaf: string }[]>(sql, range);
    edge = appendAll(
      edge,
      leaves.map(({ leaf }) => fromHex(leaf)!),
    );
  }
  return toHex(rootOfEdge(edge));
}
