import { same } from './bytes.ts';
import { above, isRight } from './climb.ts';
import { isHash, nodeHash, type Hash } from './hash.ts';
import { proofFrom, splitOf, type Span } from './span.ts';
import { nodesOver } from './tree.ts';

/** What an inclusion proof claims: the leaf stands at `index` in the log of `size` leaves with this root. */
export interface InclusionClaim {
  readonly leaf: Hash;
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
}

/** The subtrees beside the way from a leaf up to the root, nearest first (RFC 9162 §2.1.3.1). */
export function inclusionSpans(index: number, size: number): Span[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`no leaf ${index} in ${size}`);
  const spans: Span[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    spans.push(index < middle ? { from: middle, to } : { from, to: middle });
    [from, to] = index < middle ? [from, middle] : [middle, to];
  }
  return spans.reverse();
}

/** The proof for a list of leaf hashes held in memory. */
export const inclusionProof = (leaves: readonly Hash[], index: number): Hash[] =>
  proofFrom(inclusionSpans(index, leaves.length), nodesOver(leaves));

/** True only when the hashes lead from the leaf to the root (RFC 9162 §2.1.3.2). */
export function verifyInclusion({ leaf, index, size, root }: InclusionClaim, proof: readonly Hash[]): boolean {
  if (!isPlace(index, size) || !proof.every(isHash)) return false;
  let [level, hash] = [{ at: index, last: size - 1 }, leaf];
  for (const beside of proof) {
    if (level.last === 0) return false;
    hash = isRight(level) ? nodeHash(beside, hash) : nodeHash(hash, beside);
    level = above(level);
  }
  return level.last === 0 && same(hash, root);
}

const isPlace = (index: number, size: number): boolean =>
  Number.isSafeInteger(size) && Number.isSafeInteger(index) && index >= 0 && index < size;
