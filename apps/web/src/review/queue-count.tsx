import { cycles, review } from '@ortaq/contract';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { cycleUnderReview } from './cycle-under-review.ts';

/** How many proposals and objections wait for the office, beside the word of the menu. */
export default function QueueCount() {
  const { village } = useRoomVisit();
  const { data } = useRead(cycles.listCycles, { community: village.slug });
  const cycle = data && cycleUnderReview(data.cycles);
  return cycle ? <CountOf cycle={cycle} /> : null;
}

function CountOf({ cycle }: { readonly cycle: CycleCard }) {
  const { t, village } = useRoomVisit();
  const { data } = useRead(review.readQueue, { community: village.slug, cycle: cycle.id });
  const count = data ? data.counts.review + data.counts.objection : 0;
  return count > 0 ? t.format.number(count) : null;
}
