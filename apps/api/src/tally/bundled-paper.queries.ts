import type { CycleId } from '@ortaq/domain/cycles';
import type { BundledPaper } from '@ortaq/token/bundle';
import type { EntityManager } from 'typeorm';

import { stepOfBatch } from '../voting/paper/batches.queries.ts';
import { rootOfPaper } from '../voting/paper/held-paper.store.ts';
import { paperOf } from '../voting/paper/paper.store.ts';

/** What a bundle says of paper; null where none was given out. The root is told once a count has read it. */
export async function bundledPaper(manager: EntityManager, cycle: CycleId): Promise<BundledPaper | null> {
  const { account, batches, isCountBegun } = await paperOf(manager, cycle);
  const { given, ...rest } = account;
  if (given === 0) return null;
  const signed = batches.filter((batch) => stepOfBatch(batch) === 'signed');
  return {
    ...rest,
    root: isCountBegun ? await rootOfPaper(manager, cycle) : null,
    batches: signed.map(({ number, version, sheets, seal }) => ({ number, version, sheets, seal: seal! })),
  };
}

/** A sheet that counts, and the number of its batch. */
export interface SheetRow {
  readonly batch: number;
  readonly hash: Buffer;
  readonly text: string;
}

/** Some sheets in the order of hashes, behind the one named. */
export const sheetsOfPaper = (
  manager: EntityManager,
  cycle: CycleId,
  { after, most }: { readonly after?: Pick<SheetRow, 'hash'> | undefined; readonly most: number },
): Promise<SheetRow[]> =>
  manager.query<SheetRow[]>(
    `select number as batch, hash, record as text from voting.paper_sheet
     where cycle_id = $1 and hash > $2 order by hash limit $3`,
    [cycle, after?.hash ?? Buffer.alloc(0), most],
  );
