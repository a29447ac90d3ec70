import { nodeHash, type Hash } from './hash.ts';

/** The leaves from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A perfect subtree: it covers the leaves index·2^level … (index+1)·2^level−1 and never changes again. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** Where perfect subtrees are kept: an array, a map, a table read beforehand. */
export type NodeAt = (node: NodeId) => Hash;

/** The largest power of two below `size`: where RFC 9162 §2.1.1 splits a tree. */
export function splitOf(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** The perfect subtrees that make up a span, left to right. */
export function nodesIn({ from, to }: Span): NodeId[] {
  const nodes: NodeId[] = [];
  for (let at = from; at < to;) {
    let [level, width] = [0, 1];
    while (at % (width * 2) === 0 && at + width * 2 <= to) [level, width] = [level + 1, width * 2];
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** One hash for neighbouring perfect subtrees of falling size, largest first. */
export const foldRight = (hashes: readonly Hash[]): Hash => hashes.reduceRight((right, left) => nodeHash(left, right));

export const hashOfSpan = (span: Span, nodeAt: NodeAt): Hash => foldRight(nodesIn(span).map(nodeAt));

/** Every stored node that a proof touches, so that a database can fetch them in one go. */
export const nodesOfSpans = (spans: readonly Span[]): NodeId[] => spans.flatMap(nodesIn);

/** The hashes of a proof from the spans it consists of. */
export const proofFrom = (spans: readonly Span[], nodeAt: NodeAt): Hash[] =>
  spans.map((span) => hashOfSpan(span, nodeAt));
