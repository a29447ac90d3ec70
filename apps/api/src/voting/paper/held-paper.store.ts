import type { CycleId } from '@ortaq/domain/cycles';
import { leafHash, rootOf, toHex } from '@ortaq/log';

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
  async hold(cycle) {
    const paper = await paperIn(tx).hold(cycle);
    const rows = await tx.manager.query<{ hash: Buffer }[]>(
      'select hash from voting.paper_sheet where cycle_id = $1 order by hash',
      [cycle],
    );
    return { ...paper, root: toHex(rootOf(rows.map(({ hash }) => leafHash(hash)))) };
  },
});
