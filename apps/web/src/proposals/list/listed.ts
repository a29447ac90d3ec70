import { cycles, type OutputOf, proposals } from '@ortaq/contract';

import { cycleAsked } from '../../cycles/cycle-asked.ts';
import type { CycleCard } from '../../cycles/phase-words.ts';
import type { VillageVisit } from '../../platform/page.ts';
import { askedList, type Narrowing, type ProposalCard } from './asked-list.ts';

export type ListedCycle = OutputOf<typeof cycles.readCycle>;

export interface Listed {
  readonly cycle: ListedCycle;
  readonly narrowing: Narrowing;
  readonly shown: readonly ProposalCard[];
}

export interface ListData {
  /** Nothing before the first cycle is announced. */
  readonly listed: Listed | undefined;
  readonly others: readonly CycleCard[];
}

/** The projects of the cycle that is asked for, narrowed as the address says. */
export async function loadList(visit: VillageVisit): Promise<ListData> {
  const { call, village, query } = visit;
  const { cycle: asked, all } = await cycleAsked(visit);
  if (!asked) return { listed: undefined, others: all };
  const cycle = await call(cycles.readCycle, { community: village.slug, cycle: asked.id });
  const known = { phase: cycle.phase, categories: cycle.rules.categories, settlements: village.settlements };
  const narrowing = askedList(query, known);
  const { proposals: shown } = await call(proposals.listProposals, {
    community: village.slug,
    cycle: cycle.id,
    ...narrowing,
  });
  return { listed: { cycle, narrowing, shown }, others: all.filter(({ id }) => id !== cycle.id) };
}
