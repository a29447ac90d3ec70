import { cycleAsked } from '../cycles/cycle-asked.ts';
import type { CycleCard } from '../cycles/phase-words.ts';
import type { VillageVisit } from '../platform/page.ts';

const isSpent = ({ phase }: CycleCard): boolean => phase === 'spending' || phase === 'closed';

interface MoneyCycle {
  readonly cycle: CycleCard | undefined;
  /** Others whose money can be looked at. */
  readonly others: readonly CycleCard[];
}

/** The cycle whose money is shown: the one asked for, else the current one if it has money, else the newest that has. */
export async function moneyCycle(visit: VillageVisit): Promise<MoneyCycle> {
  const { cycle: asked, all } = await cycleAsked(visit);
  const cycle = visit.query.has('cycle') || (asked && isSpent(asked)) ? asked : (all.find(isSpent) ?? asked);
  return { cycle, others: all.filter((each) => isSpent(each) && each.id !== cycle?.id) };
}
