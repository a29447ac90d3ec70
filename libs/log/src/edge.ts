import { emptyRoot, nodeHash, type Hash } from './hash.ts';
import { foldRight, type NodeId } from './span.ts';

/** The right edge of a tree, largest subtree first: one hash for each 1 in the binary size. All a writer has to keep. */
export interface Edge {
  readonly size: number;
  readonly peaks: readonly Hash[];
}

/** A perfect subtree with its hash. */
export interface Node extends NodeId {
  readonly hash: Hash;
}

/** The longer edge, and the nodes that this leaf completed (the leaf itself first). */
export interface Growth {
  readonly edge: Edge;
  readonly completed: readonly Node[];
}

export const emptyEdge: Edge = { size: 0, peaks: [] };

/** Adds one leaf hash in O(log size); about two completed nodes per leaf on average. */
export function append(edge: Edge, leaf: Hash): Growth {
  const peaks = [...edge.peaks];
  const completed: Node[] = [{ level: 0, index: edge.size, hash: leaf }];
  let hash = leaf;
  for (let [level, rest] = [1, edge.size]; rest % 2 === 1; level += 1) {
    rest = (rest - 1) / 2;
    hash = nodeHash(peaks.pop()!, hash);
    completed.push({ level, index: rest, hash });
  }
  return { edge: { size: edge.size + 1, peaks: [...peaks, hash] }, completed };
}

export const appendAll = (edge: Edge, leaves: Iterable<Hash>): Edge => {
  let grown = edge;
  for (const leaf of leaves) grown = append(grown, leaf).edge;
  return grown;
};

export const rootOfEdge = ({ peaks }: Edge): Hash => (peaks.length === 0 ? emptyRoot : foldRight(peaks));
