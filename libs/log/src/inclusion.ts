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

/** One joining on the way from a leaf to the root: with which neighbour, on which side, and what it gives. */
export interface Joining {
  readonly beside: Hash;
  readonly isLeft: boolean;
  readonly hash: Hash;
}

/** Every joining from the leaf upwards (RFC 9162 §2.1.3.2); null when the proof is too short, too long or malformed. */
export function joiningsOf(
  { leaf, index, size }: Omit<InclusionClaim, 'root'>,
  proof: readonly Hash[],
): Joining[] | null {
  if (!isPlace(index, size) || !proof.every(isHash)) return null;
  let [level, hash] = [{ at: index, last: size - 1 }, leaf];
  const joinings: Joining[] = [];
  for (const beside of proof) {
    if (level.last === 0) return null;
    const isLeft = isRight(level);
    hash = isLeft ? nodeHash(beside, hash) : nodeHash(hash, beside);
    joinings.push({ beside, isLeft, hash });
    level = above(level);
  }
  return level.last === 0 ? joinings : null;
}

/** True only when the hashes lead from the leaf to the root. */
export function verifyInclusion({ root, ...claim }: InclusionClaim, proof: readonly Hash[]): boolean {
  const joinings = joiningsOf(claim, proof);
  return joinings !== null && same(joinings.at(-1)?.hash ?? claim.leaf, root);
}

const isPlace = (index: number, size: number): boolean =>
  Number.isSafeInteger(size) && Number.isSafeInteger(index) && index >= 0 && index < size;
