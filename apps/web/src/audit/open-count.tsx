import { audit } from '@ortaq/contract';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';

/** How many findings wait for this person, beside the name of the room. */
export default function OpenCount() {
  const { t, village, self } = useRoomVisit();
  const { data } = useRead(audit.listFindings, { community: village.slug });
  const awaited = self.standings.includes('akim') ? 'communicated' : 'answered';
  const count = data?.findings.filter(({ status }) => status === awaited).length ?? 0;
  return count > 0 ? t.format.number(count) : null;
}
