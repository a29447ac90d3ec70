import { voting } from '@ortaq/contract';

import type { Kept } from '../platform/kept.ts';
import { seedOf } from './seed.ts';

const asked = (kept: string | undefined) => {
  const notes: Kept[] = [];
  const seed = seedOf({ seed: kept }, (note) => notes.push(note));
  return { seed, notes };
};

describe('the seed of a ballot’s order', () => {
  it('is drawn once and kept, closed to scripts', () => {
    const { seed, notes } = asked(undefined);
    expect(notes).toEqual([{ name: 'seed', value: seed, seconds: 31_536_000 }]);
    expect(asked(seed)).toEqual({ seed, notes: [] });
  });

  it('differs from browser to browser', () => {
    expect(new Set(Array.from({ length: 20 }, () => asked(undefined).seed)).size).toBe(20);
  });

  it.each(['', 'short', 'x'.repeat(65), 'a b c d e f', '<script>alert'])('is drawn anew in place of %j', (kept) => {
    expect(asked(kept).notes).toHaveLength(1);
  });

  it('is one that the contract takes', () => {
    const { seed } = asked(undefined);
    expect(voting.readBallot.input.shape.seed.safeParse(seed).success).toBe(true);
  });
});
