import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { Project } from '@ortaq/domain/voting';
import { money } from '@ortaq/kernel';

import type { Tx } from '../platform/tx.ts';

export interface ProjectsStore {
  /** What stands on the ballot of the cycle. */
  admitted(cycleId: CycleId): Promise<Project[]>;
}

export const projectsIn = ({ manager }: Tx): ProjectsStore => ({
  async admitted(cycleId) {
    const rows = await manager.query<{ id: ProposalId; cost: string }[]>(
      `select id, cost from proposals.proposal where cycle_id = $1 and status = 'admitted'`,
      [cycleId],
    );
    return rows.map(({ id, cost }) => ({ id, cost: money(cost) }));
  },
});
