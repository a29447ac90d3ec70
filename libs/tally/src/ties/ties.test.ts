import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { orderTies } from './chain.ts';
import { commitToSeed, drawLot } from './lot.ts';
import { compareText } from './text.ts';

const facts = { ids: ['10', '9', 'b', 'a'], costs: [5n, 5n, 5n, 3n], votes: Float64Array.of(7, 8, 8, 1) };

describe('the order that breaks ties', () => {
  it('takes the lowest cost, then most votes, then the lot', () => {
    const { rank, decidedBy } = orderTies({ chain: ['lowest-cost', 'most-votes', 'lot'], seed: 'a seed' }, facts);
    expect(rank[3]).toBe(0);
    expect(rank[0]).toBe(3);
    expect([decidedBy(3, 0), decidedBy(1, 0)]).toEqual(['lowest-cost', 'most-votes']);
    const lot = drawLot(facts.ids, 'a seed');
    const [first, second] = rank[1]! < rank[2]! ? [1, 2] : [2, 1];
    expect(lot.indexOf(facts.ids[first]!)).toBeLessThan(lot.indexOf(facts.ids[second]!));
    expect(decidedBy(first, second)).toBe('lot');
  });

  it('sorts ids as text and never as numbers', () => {
    expect([...orderTies({ chain: ['id'] }, facts).rank]).toEqual([0, 1, 3, 2]);
  });

  it('keeps the order of the file when asked to', () => {
    expect([...orderTies({ chain: ['listed'] }, facts).rank]).toEqual([0, 1, 2, 3]);
  });

  it('refuses a lot whose seed is not revealed', () => {
    expect(() => orderTies({ chain: ['lot'] }, facts)).toThrow(RangeError);
  });
});

describe('the public lot', () => {
  it('is what its description gives when followed by hand', () => {
    const digest = createHash('sha256').update('ortaq-lot-1\nsteppe\n0').digest();
    const order = ['a', 'b', 'c'];
    const swap = (i: number, j: number) => ([order[i], order[j]] = [order[j]!, order[i]!]);
    swap(2, digest.readUInt32BE(0) % 3);
    swap(1, digest.readUInt32BE(4) % 2);
    expect(drawLot(['c', 'a', 'b'], 'steppe')).toEqual(order);
  });

  it('is a permutation that does not depend on the order of the ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.string(), (ids, seed) => {
        const lot = drawLot(ids, seed);
        expect(lot.toSorted(compareText)).toEqual(ids.toSorted(compareText));
        expect(drawLot(ids.toReversed(), seed)).toEqual(lot);
      }),
    );
  });

  it('gives every id each place about equally often', () => {
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const [first] = drawLot(['a', 'b', 'c'], String(seed));
      firsts.set(first!, (firsts.get(first!) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('is committed to by a hash of the seed', () => {
    expect(commitToSeed('steppe')).toBe(createHash('sha256').update('ortaq-lot-1\nsteppe').digest('hex'));
  });
});

describe('the order of text', () => {
  it('is that of code points, also beyond the basic plane', () => {
    expect(['\u{1F33E}', '\uFF5E', 'я', 'z', 'Z', '10', '9', ''].toSorted(compareText)).toEqual([
      '',
      '10',
      '9',
      'Z',
      'z',
      'я',
      '\uFF5E',
      '\u{1F33E}',
    ]);
  });
});
