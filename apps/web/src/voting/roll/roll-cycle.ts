import type { CycleCard } from '../../cycles/phase-words.ts';

const making: ReadonlySet<CycleCard['phase']> = new Set(['announced', 'submission', 'review', 'ballot']);

/** The cycle whose roll the room shows: the one asked for, else the one whose roll can still be made, else the newest. */
export function rollCycle(list: readonly CycleCard[], asked: string | null): CycleCard | undefined {
  const published = list.filter(({ phase }) => phase !== 'draft');
  return (
    published.find(({ mark }) => mark === asked) ?? published.find(({ phase }) => making.has(phase)) ?? published[0]
  );
}
