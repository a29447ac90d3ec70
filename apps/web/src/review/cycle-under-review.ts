import type { CycleCard } from '../cycles/phase-words.ts';

/** The cycle whose proposals are judged now; between cycles, the newest that was published. */
export const cycleUnderReview = (list: readonly CycleCard[]): CycleCard | undefined =>
  list.find(({ phase }) => phase === 'submission' || phase === 'review') ?? list.find(({ phase }) => phase !== 'draft');
