import { cycles, type OutputOf, proposals } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';

import type { VillageVisit } from '../../platform/page.ts';
import type { ListedCycle } from '../list/listed.ts';

export type MyProposal = OutputOf<typeof proposals.listMyProposals>['proposals'][number];

interface Begun {
  /** The cycle that takes proposals, or lets one prepare them; nothing when none does. */
  readonly cycle: ListedCycle | undefined;
  /** What the person began and has not sent. */
  readonly drafts: readonly MyProposal[];
}

/** In which cycle one may propose now, and what one has begun there. */
export async function cycleToPropose({ call, village, self }: VillageVisit): Promise<Begun> {
  const community = village.slug;
  const { cycles: all } = await call(cycles.listCycles, { community });
  const open = all.filter(({ phase }) => mayDo('proposal:draft', ['resident'], phase));
  const found = open.find(({ phase }) => phase === 'submission') ?? open[0];
  if (!found) return { cycle: undefined, drafts: [] };
  const [cycle, { proposals: mine }] = await Promise.all([
    call(cycles.readCycle, { community, cycle: found.id }),
    self.person ? call(proposals.listMyProposals, { community }) : { proposals: [] },
  ]);
  const isUnfinished = ({ status, as, cycleMark }: MyProposal) =>
    status === 'draft' && as === 'author' && cycleMark === found.mark;
  return { cycle, drafts: mine.filter(isUnfinished) };
}
