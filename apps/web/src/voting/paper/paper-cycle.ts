import type { CycleCard } from '../../cycles/phase-words.ts';

const underWay: ReadonlySet<CycleCard['phase']> = new Set(['voting', 'tally']);

/** The cycle whose paper the room shows: the one asked for, else the one that votes or is counted, else the newest that has a ballot. */
export function paperCycle(list: readonly CycleCard[], asked: string | null): CycleCard | undefined {
  const published = list.filter(({ phase }) => phase !== 'draft');
  return (
    published.find(({ mark }) => mark === asked) ?? published.find(({ phase }) => underWay.has(phase)) ?? published[0]
  );
}
