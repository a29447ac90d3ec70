import fc from 'fast-check';
import { toHex, utf8 } from './bytes.ts';
import { consistencyProof, consistencySpans, verifyConsistency } from './consistency.ts';
import { emptyRoot, leafHash, nodeHash, type Hash } from './hash.ts';
import { inclusionProof, inclusionSpans, joiningsOf, verifyInclusion } from './inclusion.ts';
import { nodesOfSpans, proofFrom } from './span.ts';
import { nodesOver, rootOf } from './tree.ts';

const most = 70;
const leaves = Array.from({ length: most }, (_, at) => leafHash(utf8(`entry ${at}`)));
const first = (size: number) => leaves.slice(0, size);
const roots = Array.from({ length: most + 1 }, (_, size) => rootOf(first(size)));
const headOf = (size: number) => ({ size, root: roots[size]! });
const stranger = leafHash(utf8('never logged'));

const inclusions = Array.from({ length: most }, (_, less) => less + 1).flatMap((size) =>
  first(size).map((leaf, index) => ({
    claim: { leaf, index, ...headOf(size) },
    proof: inclusionProof(first(size), index),
  })),
);
const consistencies = Array.from({ length: most + 1 }, (_, later) => later).flatMap((later) =>
  Array.from({ length: later + 1 }, (_, earlier) => ({
    earlier: headOf(earlier),
    later: headOf(later),
    proof: consistencyProof(first(later), earlier),
  })),
);

/** Every way to spoil a proof by one part: another hash, one too few, one too many, one cut short, two changed about. */
function spoilt(proof: readonly Hash[]): Hash[][] {
  const changed = proof.map((_, at) => proof.with(at, stranger));
  const removed = proof.map((_, at) => proof.toSpliced(at, 1));
  const added = [...proof, stranger].map((_, at) => proof.toSpliced(at, 0, stranger));
  const cut = proof.map((hash, at) => proof.with(at, hash.slice(0, 31)));
  const swapped = proof.slice(1).map((hash, at) => proof.with(at, hash).with(at + 1, proof[at]!));
  return [...changed, ...removed, ...added, ...cut, ...swapped];
}

describe('an inclusion proof', () => {
  it('holds for every leaf of every size', () => {
    expect(inclusions).toHaveLength(2485);
    expect(inclusions.filter(({ claim, proof }) => !verifyInclusion(claim, proof))).toEqual([]);
  });

  it('is refused when one part of it is wrong, missing, extra or short', () => {
    const forged = inclusions.flatMap(({ claim, proof }) => spoilt(proof).map((each) => [claim, each] as const));
    expect(forged.length).toBeGreaterThan(20_000);
    expect(forged.filter(([claim, proof]) => verifyInclusion(claim, proof))).toEqual([]);
  });

  it('is refused for another leaf, another place or another root', () => {
    const accepted = inclusions.flatMap(({ claim, proof }) =>
      [
        { ...claim, leaf: stranger },
        { ...claim, root: stranger },
        { ...claim, index: (claim.index + 1) % claim.size },
        { ...claim, index: claim.size },
        { ...claim, index: -1 },
        { ...claim, index: 0.5 },
      ]
        .filter((each) => each.index !== claim.index || each.leaf === stranger || each.root === stranger)
        .filter((each) => verifyInclusion(each, proof)),
    );
    expect(accepted).toEqual([]);
  });

  it('is refused against every other size', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inclusions), fc.integer({ min: 1, max: most }), ({ claim, proof }, size) => {
        fc.pre(size !== claim.size);
        return !verifyInclusion({ ...claim, ...headOf(size) }, proof);
      }),
    );
  });

  it('is told joining by joining, each with the side of its neighbour, up to the root', () => {
    const joinings = joiningsOf({ leaf: leaves[2]!, index: 2, size: 4 }, inclusionProof(first(4), 2));
    const right = nodeHash(leaves[2]!, leaves[3]!);
    expect(joinings).toEqual([
      { beside: leaves[3], isLeft: false, hash: right },
      { beside: nodeHash(leaves[0]!, leaves[1]!), isLeft: true, hash: roots[4] },
    ]);
    expect(joiningsOf({ leaf: leaves[2]!, index: 2, size: 4 }, [])).toBeNull();
  });

  it('is refused when it stops too early, goes on too long, or is cut elsewhere, though the hashes agree', () => {
    const [leaf, other] = [leaves[0]!, leaves[1]!];
    const pair = nodeHash(leaf, other);
    const short = other.slice(0, 31);
    expect(verifyInclusion({ leaf, index: 0, size: 4, root: pair }, [other])).toBe(false);
    expect(verifyInclusion({ leaf: other, index: 0, size: 1, root: pair }, [leaf])).toBe(false);
    expect(verifyInclusion({ leaf, index: 0, size: 2, root: nodeHash(leaf, short) }, [short])).toBe(false);
    expect(verifyInclusion({ leaf, index: 0, size: 2, root: pair }, [other])).toBe(true);
  });

  it('touches only perfect subtrees that are complete, so that a table of them is enough', () => {
    const spans = inclusionSpans(4, 7);
    expect(spans).toEqual([
      { from: 5, to: 6 },
      { from: 6, to: 7 },
      { from: 0, to: 4 },
    ]);
    expect(nodesOfSpans(spans)).toEqual([
      { level: 0, index: 5 },
      { level: 0, index: 6 },
      { level: 2, index: 0 },
    ]);
    expect(proofFrom(spans, nodesOver(first(7)))).toEqual(inclusionProof(first(7), 4));
  });

  it('cannot be asked for a leaf that is not there', () => {
    expect(() => inclusionSpans(7, 7)).toThrow(RangeError);
    expect(() => inclusionSpans(-1, 7)).toThrow(RangeError);
  });
});

describe('a consistency proof', () => {
  it('holds between every two sizes', () => {
    expect(consistencies).toHaveLength(2556);
    expect(consistencies.filter(({ earlier, later, proof }) => !verifyConsistency(earlier, later, proof))).toEqual([]);
  });

  it('is refused when one part of it is wrong, missing, extra or short', () => {
    const accepted = consistencies.filter(({ earlier, later, proof }) =>
      spoilt(proof).some((each) => verifyConsistency(earlier, later, each)),
    );
    expect(accepted).toEqual([]);
  });

  it('is refused when either root is another', () => {
    const accepted = consistencies.filter(
      ({ earlier, later, proof }) =>
        verifyConsistency({ ...earlier, root: stranger }, later, proof) ||
        (earlier.size > 0 && verifyConsistency(earlier, { ...later, root: stranger }, proof)),
    );
    expect(accepted).toEqual([]);
  });

  it('does not let a rewritten log pass for a longer one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: most }), fc.nat(most - 1), fc.nat(most), (later, changed, size) => {
        const earlier = 1 + (size % later);
        fc.pre(changed < earlier);
        const rewritten = first(later).with(changed, stranger);
        const proof = consistencyProof(rewritten, earlier);
        return !verifyConsistency(headOf(earlier), { size: later, root: rootOf(rewritten) }, proof);
      }),
    );
  });

  it('is refused when it stops too early or is cut elsewhere, though the hashes agree', () => {
    const short = leaves[1]!.slice(0, 31);
    const pair = nodeHash(leaves[0]!, leaves[1]!);
    expect(verifyConsistency(headOf(1), { size: 4, root: pair }, [leaves[1]!])).toBe(false);
    expect(verifyConsistency(headOf(1), { size: 2, root: nodeHash(leaves[0]!, short) }, [short])).toBe(false);
    expect(verifyConsistency(headOf(1), { size: 2, root: pair }, [leaves[1]!])).toBe(true);
  });

  it('says nothing about a log that is shorter, or of no whole size', () => {
    expect(verifyConsistency(headOf(3), headOf(2), [])).toBe(false);
    expect(verifyConsistency({ size: 0.5, root: emptyRoot }, headOf(2), [])).toBe(false);
    expect(() => consistencySpans(3, 2)).toThrow(RangeError);
  });

  it('is the published one from 3 to 7 leaves (RFC 9162 §2.1.5)', () => {
    // PROOF(3, D_7) = [c, d, g, l]
    const spans = [
      { from: 2, to: 3 },
      { from: 3, to: 4 },
      { from: 0, to: 2 },
      { from: 4, to: 7 },
    ];
    expect(consistencySpans(3, 7)).toEqual(spans);
    expect(consistencySpans(4, 7)).toEqual([{ from: 4, to: 7 }]);
    expect(consistencySpans(6, 7)).toEqual([
      { from: 4, to: 6 },
      { from: 6, to: 7 },
      { from: 0, to: 4 },
    ]);
    expect(consistencyProof(first(7), 3).map(toHex)).toHaveLength(4);
  });
});
