import { appendAll, emptyEdge, rootOfEdge } from './edge.ts';
import { nodeHash, type Hash } from './hash.ts';
import type { NodeAt, NodeId } from './span.ts';

/** The root of the log that has exactly these leaf hashes (RFC 9162 §2.1.1). */
export const rootOf = (leaves: Iterable<Hash>): Hash => rootOfEdge(appendAll(emptyEdge, leaves));

/** Answers for any perfect subtree of a list of leaf hashes, and remembers what it has computed. */
export function nodesOver(leaves: readonly Hash[]): NodeAt {
  const known = new Map<string, Hash>();
  const nodeAt = ({ level, index }: NodeId): Hash => {
    if (level === 0) return leafAt(leaves, index);
    const name = `${level}/${index}`;
    const below = level - 1;
    const hash =
      known.get(name) ??
      nodeHash(nodeAt({ level: below, index: index * 2 }), nodeAt({ level: below, index: index * 2 + 1 }));
    known.set(name, hash);
    return hash;
  };
  return nodeAt;
}

function leafAt(leaves: readonly Hash[], index: number): Hash {
  const leaf = leaves[index];
  if (!leaf) throw new RangeError(`no leaf ${index} in ${leaves.length}`);
  return leaf;
}
