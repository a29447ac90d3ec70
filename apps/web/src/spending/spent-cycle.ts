import type { CycleCard } from '../cycles/phase-words.ts';

/** The cycle asked for; else the newest whose money is spent now; else the newest whose money was. */
export const spentCycle = (list: readonly CycleCard[], mark: string | null = null): CycleCard | undefined =>
  list.find((each) => each.mark === mark) ??
  list.find(({ phase }) => phase === 'spending') ??
  list.find(({ phase }) => phase === 'closed');
