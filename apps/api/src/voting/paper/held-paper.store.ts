import type { CycleId } from '@ortaq/domain/cycles';
import { leafHash, rootOf, toHex } from '@ortaq/log';
import type { EntityManager } from 'typeorm';

import type { Tx } from '../../platform/tx.ts';
import { type Paper, paperIn } from './paper.store.ts';

/** The paper of a vote as a count finds it, with the root of the RFC 6962 tree over every sheet that counts, hex. */
export interface HeldPaper extends Paper {
  readonly root: string;
}

export interface HeldPaperStore {
  /** Holds the box, so that no batch changes before the count has begun; afterwards none may. */
  hold(cycle: CycleId): Promise<HeldPaper>;
}

export const heldPaperIn = (tx: Tx): HeldPaperStore => ({
  hold: async (cycle) => ({ ...(await paperIn(tx).hold(cycle)), root: await rootOfPaper(tx.manager, cycle) }),
});

export async function rootOfPaper(manager: EntityManager, cycle: CycleId): Promise<string> {
  const rows = await manager.query<{ hash: Buffer }[]>(
    'select hash from voting.paper_sheet where cycle_id = $1 order by hash',
    [cycle],
  );
  return toHex(rootOf(rows.map(({ hash }) => leafHash(hash))));
}
