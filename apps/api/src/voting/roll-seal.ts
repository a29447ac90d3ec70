import type { CycleId } from '@ortaq/domain/cycles';
import { type Hash, leafHash, rootOf, toHex, utf8 } from '@ortaq/log';

/** What a leaf of the roll is made of. */
export interface SealedVoter {
  readonly voterMark: Buffer;
  readonly salt: Buffer;
}

/** A person's leaf: without the salt nobody can try numbers against it, with it the person can be shown to be in. */
export const rollLeaf = (cycleId: CycleId, { voterMark, salt }: SealedVoter): Hash =>
  leafHash(Buffer.concat([salt, voterMark, utf8(cycleId)]));

/** Root of the RFC 6962 tree over the leaves in the order of their bytes, hex: the order of the file does not show. */
export function sealOf(cycleId: CycleId, voters: readonly SealedVoter[]): string {
  const leaves = voters.map((voter) => rollLeaf(cycleId, voter)).sort(Buffer.compare);
  return toHex(rootOf(leaves));
}
