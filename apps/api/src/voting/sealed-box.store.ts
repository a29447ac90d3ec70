import type { CycleId } from '@ortaq/domain/cycles';
import { leafHash, rootOf, toHex } from '@ortaq/log';

import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { issuerHash, issuersIn } from './issuers.store.ts';

/** What the public log says of a box that was sealed. */
export interface SealedBox {
  readonly ballots: number;
  /** Root of the RFC 6962 tree over the hashes of the ballots in the order of their bytes, hex. */
  readonly root: string;
  /** Issuers whose private key was destroyed, and the hash of its public half. */
  readonly destroyed: readonly { readonly name: string; readonly hash: string }[];
}

export interface SealedBoxStore {
  /**
   * Destroys the keys that could make tokens, copies the last version of every ballot into fresh rows and drops those that lay in the
   * order of casting. Null where that was done before, or no token was ever given; refused while the polls are open by the clock.
   */
  seal(cycleId: CycleId): Promise<SealedBox | null>;
}

export const sealedBoxIn = (tx: Tx): SealedBoxStore => ({
  seal: (cycleId) =>
    refuseOn('box_open', 'cycles/not-in-this-stage', async () => {
      const issuers = await issuersIn(tx).destroy(cycleId);
      if (issuers.length === 0) return null;
      const destroyed = issuers.map((issuer) => ({ name: issuer.name, hash: issuerHash(issuer) }));
      return { ...(await treeOf(tx, cycleId)), destroyed };
    }),
});

async function treeOf({ manager }: Tx, cycleId: CycleId): Promise<Omit<SealedBox, 'destroyed'>> {
  await manager.query('select voting.seal_box($1)', [cycleId]);
  const rows = await manager.query<{ hash: Buffer }[]>(
    'select hash from voting.final_ballot where cycle_id = $1 order by hash, token',
    [cycleId],
  );
  const leaves = rows.map(({ hash }) => leafHash(hash));
  return { ballots: leaves.length, root: toHex(rootOf(leaves)) };
}
