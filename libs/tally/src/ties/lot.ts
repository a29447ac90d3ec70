import { sha256, sha256Hex } from '../exact/sha256.ts';
import { compareText } from './text.ts';

/**
 * The public lot: a permutation of the ids drawn from a published seed; the first id wins every tie it is in.
 *
 * Ids are put in code point order. Word k of the stream is bytes 4k … 4k+3, big-endian, of
 * SHA-256(UTF-8("ortaq-lot-1\n" + seed + "\n" + block)), block = 0, 1, 2 … in decimal, eight words a block.
 * Fisher–Yates from the end: for i = m−1 … 1, take words until one is below the largest multiple of i+1 in 2^32,
 * and exchange places i and word mod (i+1).
 */
export const drawLot = (ids: readonly string[], seed: string): string[] => {
  const order = [...ids].sort(compareText);
  const nextWord = wordsOf(seed);
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = uniform(nextWord, i + 1);
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order;
};

/** What is published before the vote: SHA-256 of "ortaq-lot-1\n" + seed, in hexadecimal. */
export const commitToSeed = (seed: string): string => sha256Hex(`ortaq-lot-1\n${seed}`);

const wordsOf = (seed: string): (() => number) => {
  let block = 0;
  let at = 32;
  let view: DataView = new DataView(new ArrayBuffer(32));
  return () => {
    if (at === 32) {
      view = new DataView(sha256(new TextEncoder().encode(`ortaq-lot-1\n${seed}\n${block}`)).buffer);
      block += 1;
      at = 0;
    }
    at += 4;
    return view.getUint32(at - 4);
  };
};

const uniform = (nextWord: () => number, bound: number): number => {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    const word = nextWord();
    if (word < limit) return word % bound;
  }
};
