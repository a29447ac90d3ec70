import fc from 'fast-check';
import { fromHex, toHex, utf8 } from './bytes.ts';
import { append, appendAll, emptyEdge, rootOfEdge } from './edge.ts';
import { emptyRoot, leafHash } from './hash.ts';
import { hashOfSpan } from './span.ts';
import { nodesOver, rootOf } from './tree.ts';

/** The leaves and roots that RFC 6962 implementations are tested against (certificate-transparency, transparency-dev/merkle). */
const bodies = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const published = bodies.map((hex) => leafHash(fromHex(hex)!));
const leaves = Array.from({ length: 70 }, (_, at) => leafHash(utf8(`entry ${at}`)));

describe('the root of a log', () => {
  it.each(roots.map((root, size) => [size, root] as const))('of %i leaves is the published one', (size, root) => {
    expect(toHex(rootOf(published.slice(0, size)))).toBe(root);
  });

  it('changes with any leaf, and with their order', () => {
    const all = new Set([leaves, leaves.toReversed(), leaves.with(69, leaves[0]!)].map((each) => toHex(rootOf(each))));
    expect(all.size).toBe(3);
  });

  it('does not take two leaves for the node above them', () => {
    const [left, right] = [leaves[0]!, leaves[1]!];
    expect(toHex(leafHash(Uint8Array.of(...left, ...right)))).not.toBe(toHex(rootOf([left, right])));
  });
});

describe('the right edge', () => {
  it('is one hash for each 1 in the binary size', () => {
    expect(appendAll(emptyEdge, leaves.slice(0, 64)).peaks).toHaveLength(1);
    expect(appendAll(emptyEdge, leaves.slice(0, 63)).peaks).toHaveLength(6);
  });

  it('is all that is needed to go on from any size', () => {
    fc.assert(
      fc.property(fc.nat(70), (size) => {
        const kept = appendAll(emptyEdge, leaves.slice(0, size));
        expect(rootOfEdge(appendAll(kept, leaves.slice(size)))).toEqual(rootOf(leaves));
      }),
    );
  });

  it('names each perfect subtree once, in the moment it is complete', () => {
    const nodeAt = nodesOver(leaves);
    const names = new Set<string>();
    let edge = emptyEdge;
    for (const leaf of leaves) {
      const growth = append(edge, leaf);
      for (const { hash, ...id } of growth.completed) expect(hash).toEqual(nodeAt(id));
      growth.completed.forEach(({ level, index }) => names.add(`${level}/${index}`));
      edge = growth.edge;
    }
    expect(names.size).toBe(70 + 35 + 17 + 8 + 4 + 2 + 1);
  });

  it('does not touch the edge it grows from', () => {
    const kept = appendAll(emptyEdge, leaves.slice(0, 3));
    append(kept, leaves[3]!);
    expect(rootOfEdge(kept)).toEqual(rootOf(leaves.slice(0, 3)));
    expect(rootOfEdge(emptyEdge)).toEqual(emptyRoot);
  });
});

describe('a subtree', () => {
  it('of the first leaves has the root that the log had then', () => {
    const nodeAt = nodesOver(leaves);
    for (let size = 1; size <= leaves.length; size += 1) {
      expect(hashOfSpan({ from: 0, to: size }, nodeAt)).toEqual(rootOf(leaves.slice(0, size)));
    }
  });

  it('cannot reach past the last leaf', () => {
    expect(() => nodesOver(leaves)({ level: 0, index: 70 })).toThrow(RangeError);
  });
});
