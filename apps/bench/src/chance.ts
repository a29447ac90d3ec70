import { createHash } from 'node:crypto';

/** Chance that comes out the same again for the same seed: from 0 up to, but not, 1. */
export function chanceOf(seed: string): () => number {
  let drawn = 0;
  return () => createHash('sha256').update(`${seed} ${drawn++}`).digest().readUInt32BE() / 2 ** 32;
}
