import type { CycleId } from '@ortaq/domain/cycles';
import { type Hash, inclusionProof, leafHash, rootOf, toHex, utf8 } from '@ortaq/log';

/** What a leaf of the roll is made of. */
export interface SealedVoter {
  readonly voterMark: Buffer;
  readonly salt: Buffer;
}

/** A person's leaf: without the salt nobody can try numbers against it, with it the person can be shown to be in. */
export const rollLeaf = (cycleId: CycleId, { voterMark, salt }: SealedVoter): Hash =>
  leafHash(Buffer.concat([salt, voterMark, utf8(cycleId)]));

/** The leaves in the order of their bytes: the order of the file does not show. */
const leavesOf = (cycleId: CycleId, voters: readonly SealedVoter[]): Hash[] =>
  voters.map((voter) => rollLeaf(cycleId, voter)).sort(Buffer.compare);

/** Root of the RFC 6962 tree over the leaves, hex. */
export const sealOf = (cycleId: CycleId, voters: readonly SealedVoter[]): string =>
  toHex(rootOf(leavesOf(cycleId, voters)));

/** What shows one person, and everybody to whom they show it, that their own leaf lies under the root. Bytes in hex. */
export interface RollProof {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
  readonly root: string;
}

/** The proof of one leaf (RFC 9162 §2.1.3.1); null when it is not there. */
export function proofOf(cycleId: CycleId, voters: readonly SealedVoter[], own: SealedVoter): RollProof | null {
  const leaves = leavesOf(cycleId, voters);
  const leaf = rollLeaf(cycleId, own);
  const index = leaves.findIndex((each) => Buffer.compare(each, leaf) === 0);
  if (index < 0) return null;
  const path = inclusionProof(leaves, index).map(toHex);
  return { leaf: toHex(leaf), index, size: leaves.length, path, root: toHex(rootOf(leaves)) };
}
