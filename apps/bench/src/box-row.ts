import pg from 'pg';

import type { SqlLoad } from './sql-load.ts';

/** The box from behind, as the owner of the database. */
export interface BoxBehind {
  /** Takes every ballot out. */
  empty(): Promise<void>;
  /** Puts in so many copies of a ballot that lies there, each under a token and a receipt of its own. */
  fill(count: number): Promise<void>;
  /** SQL that puts the same ballot in once more, under the token of its turn. */
  readonly oneMore: Pick<SqlLoad, 'steps' | 'url'>;
  close(): Promise<void>;
}

const columns = 'community_id, cycle_id, token, seq, record, prefix, stamps, signature, hash, receipt';

interface Row {
  readonly community_id: string;
  readonly cycle_id: string;
  readonly record: string;
  readonly prefix: Buffer;
  readonly stamps: readonly Buffer[];
  readonly signature: Buffer;
  readonly hash: Buffer;
}

const hex = (bytes: Buffer): string => `'\\x${bytes.toString('hex')}'::bytea`;

/** No colon stands in it: pgbench would take what follows for a name. */
const insertOf = (row: Row): string =>
  `insert into voting.ballot (${columns}) values ('${row.community_id}', '${row.cycle_id}', sha256(int8send(:turn)), 0,
     convert_from(${hex(Buffer.from(row.record))}, 'UTF8'), ${hex(row.prefix)}, array[${row.stamps.map(hex).join(', ')}],
     ${hex(row.signature)}, ${hex(row.hash)}, :turn)`.replaceAll(/\n\s+/g, ' ');

/** The role of the box sees the village without being told so in every transaction. */
function inside(boxUrl: string, community: string): string {
  const url = new URL(boxUrl);
  url.searchParams.set('options', `-c app.community=${community}`);
  return url.href.replaceAll('+', '%20');
}

/** Learns from the one ballot that lies in the box. */
export async function behindTheBox(ownerUrl: string, boxUrl: string): Promise<BoxBehind> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('create table bench.ballot as select * from voting.ballot limit 1');
  const { rows } = await owner.query<Row>('select * from bench.ballot');
  const row = rows[0]!;
  const unguarded = async (sql: string, values?: unknown[]) => {
    await owner.query('alter table voting.ballot disable trigger user');
    await owner.query(sql, values);
    await owner.query('alter table voting.ballot enable trigger user');
    await owner.query('vacuum analyze voting.ballot');
  };
  return {
    empty: () => unguarded('truncate voting.ballot'),
    fill: (count) =>
      unguarded(
        `insert into voting.ballot (${columns})
         select community_id, cycle_id, sha256(int8send(n)), seq, record, prefix, stamps, signature, hash, n
         from bench.ballot, generate_series(1, $1::bigint) n`,
        [count],
      ),
    oneMore: { steps: [{ sql: insertOf(row), keeps: false }], url: inside(boxUrl, row.community_id) },
    close: () => owner.end(),
  };
}
