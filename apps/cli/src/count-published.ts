import { beginCount, certifyCount, keeper, type OpenRecord, readCount, winnersOf } from '@ortaq/api';
import type { Community } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';

import { Sorry } from './command.ts';

interface Where {
  readonly community: Community;
  readonly cycle: CycleId;
}

/** Counts the ballots of a published election by its frozen rule and certifies that count. */
export async function countPublished(
  { registrar, reader, counting }: OpenRecord,
  { community, cycle }: Where,
): Promise<{ readonly winners: readonly string[]; readonly fingerprint: string }> {
  const asked = { input: { community: community.slug, cycle }, actor: keeper, community };
  const run = await registrar.inCycle(beginCount, asked);
  counting.begin(run, asked);
  await counting.settled(run.id);
  const { count } = await reader.read(readCount, asked);
  const fingerprint = count?.fingerprint;
  if (!fingerprint) throw new Sorry('The count failed. The election is imported; the log says why.');
  await registrar.inCycle(certifyCount, { ...asked, input: { cycle, fingerprint } });
  return { winners: await reader.read(winnersOf, asked), fingerprint };
}
