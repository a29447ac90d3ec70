import { fromHex, type Hash, hashOfSpan, emptyRoot, type NodeAt, nodesOfSpans, type Span } from '@ortaq/log';
import type { EntityManager } from 'typeorm';

interface NodeRow {
  readonly level: number;
  readonly place: string;
  readonly hash: string;
}

const nameOf = (level: number, place: number | string) => `${level}/${place}`;

/** The perfect subtrees that the spans consist of, read in one go: as many rows as the tree is high. */
export async function subtreesOf(manager: EntityManager, spans: readonly Span[]): Promise<NodeAt> {
  const wanted = nodesOfSpans(spans);
  const rows = await manager.query<NodeRow[]>(
    `with wanted as (select * from unnest($1::integer[], $2::bigint[]) as w (level, place))
     select 0 as level, e.seq as place, e.leaf as hash from wanted w join audit.entry e on w.level = 0 and e.seq = w.place
     union all
     select n.level, n.place, n.hash from wanted w join audit.node n on n.level = w.level and n.place = w.place`,
    [wanted.map(({ level }) => level), wanted.map(({ index }) => index)],
  );
  const known = new Map(rows.map(({ level, place, hash }) => [nameOf(level, place), fromHex(hash)!]));
  return ({ level, index }) => {
    const hash = known.get(nameOf(level, index));
    if (!hash) throw new Error(`The log has no subtree ${level}/${index}`);
    return hash;
  };
}

/** The root that the log had when it was of this size. */
export async function rootAt(manager: EntityManager, size: number): Promise<Hash> {
  if (size === 0) return emptyRoot;
  const whole = { from: 0, to: size };
  return hashOfSpan(whole, await subtreesOf(manager, [whole]));
}
