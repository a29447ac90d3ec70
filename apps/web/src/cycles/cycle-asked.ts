import { cycles } from '@ortaq/contract';
import { currentOf } from '@ortaq/domain/cycles';

import type { VillageVisit } from '../platform/page.ts';
import type { CycleCard } from './phase-words.ts';

interface Asked {
  /** The cycle that the page is about: the one named by `?cycle=2027`, else the one that concerns people now. */
  readonly cycle: CycleCard | undefined;
  readonly all: readonly CycleCard[];
}

/** Which cycle a page of the village speaks of, and which others there are. */
export async function cycleAsked({ call, village, query }: VillageVisit): Promise<Asked> {
  const { cycles: all } = await call(cycles.listCycles, { community: village.slug });
  const named = query.get('cycle');
  if (named !== null) return { cycle: all.find(({ mark, id }) => mark === named || id === named), all };
  const dated = all.map((cycle) => ({ ...cycle, votingClosesAt: new Date(cycle.votingClosesAt) }));
  const current = currentOf(dated);
  return { cycle: all.find(({ id }) => id === current?.id), all };
}
