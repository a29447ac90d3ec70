import { same } from './bytes.ts';
import { above, isRight, pastOnes } from './climb.ts';
import { emptyRoot, isHash, nodeHash, type Hash } from './hash.ts';
import { proofFrom, splitOf, type Span } from './span.ts';
import { nodesOver } from './tree.ts';

/** A log at one moment. */
export interface Head {
  readonly size: number;
  readonly root: Hash;
}

/** The subtrees that show the log of `earlier` leaves inside that of `later` leaves (RFC 9162 §2.1.4.1). */
export function consistencySpans(earlier: number, later: number): Span[] {
  if (!(earlier >= 0 && earlier <= later)) throw new RangeError(`${earlier} leaves cannot precede ${later}`);
  if (earlier === 0 || earlier === later) return [];
  const spans: Span[] = [];
  let [from, to] = [0, later];
  while (to > earlier) {
    const middle = from + splitOf(to - from);
    spans.push(earlier <= middle ? { from: middle, to } : { from, to: middle });
    [from, to] = earlier <= middle ? [from, middle] : [middle, to];
  }
  if (from > 0) spans.push({ from, to });
  return spans.reverse();
}

/** The proof for a list of leaf hashes held in memory. */
export const consistencyProof = (leaves: readonly Hash[], earlier: number): Hash[] =>
  proofFrom(consistencySpans(earlier, leaves.length), nodesOver(leaves));

/** True only when the later log holds the earlier one, leaf for leaf (RFC 9162 §2.1.4.2). */
export function verifyConsistency(earlier: Head, later: Head, proof: readonly Hash[]): boolean {
  if (!isPossible(earlier.size, later.size) || !proof.every(isHash)) return false;
  if (earlier.size === later.size) return proof.length === 0 && same(earlier.root, later.root);
  if (earlier.size === 0) return proof.length === 0 && same(earlier.root, emptyRoot);
  return leadsToBoth(earlier, later, isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof);
}

function leadsToBoth(earlier: Head, later: Head, [start, ...path]: readonly Hash[]): boolean {
  if (!start) return false;
  let level = pastOnes({ at: earlier.size - 1, last: later.size - 1 });
  let [before, after] = [start, start];
  for (const beside of path) {
    if (level.last === 0) return false;
    if (isRight(level)) before = nodeHash(beside, before);
    after = isRight(level) ? nodeHash(beside, after) : nodeHash(after, beside);
    level = above(level);
  }
  return level.last === 0 && same(before, earlier.root) && same(after, later.root);
}

const isPossible = (earlier: number, later: number): boolean =>
  Number.isSafeInteger(earlier) && Number.isSafeInteger(later) && earlier >= 0 && earlier <= later;

const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));
