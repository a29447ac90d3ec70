import { voting } from '@ortaq/contract';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { IssuedBy } from './issued-by.tsx';

/** The same in a room of the office. */
export function IssuedInCycle({ cycle }: { readonly cycle: Pick<CycleCard, 'id'> }) {
  const visit = useRoomVisit();
  const { data: tokens } = useRead(voting.readPoll, { community: visit.village.slug, cycle: cycle.id });
  return tokens && <IssuedBy tokens={tokens} visit={visit} />;
}
