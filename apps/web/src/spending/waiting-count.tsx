import { cycles, spending } from '@ortaq/contract';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { spentCycle } from './spent-cycle.ts';

/** How many entries wait for the second person, beside the name of the room. */
export default function WaitingCount() {
  const { village } = useRoomVisit();
  const { data } = useRead(cycles.listCycles, { community: village.slug });
  const cycle = data && spentCycle(data.cycles);
  return cycle ? <CountOf cycle={cycle} /> : null;
}

function CountOf({ cycle }: { readonly cycle: CycleCard }) {
  const { t, village } = useRoomVisit();
  const { data } = useRead(spending.readRoom, { community: village.slug, cycle: cycle.id });
  const count = data?.waiting.length ?? 0;
  return count > 0 ? t.format.number(count) : null;
}
