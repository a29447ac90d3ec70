import type { CycleId } from '@ortaq/domain/cycles';
import type { Point, ProposalId } from '@ortaq/domain/proposals';
import type { Language, Money } from '@ortaq/kernel';

import type { Tx } from '../platform/tx.ts';
import { CounterEntity } from './counter.entity.ts';
import { ProposalEntity } from './proposal.entity.ts';

/** A project of a vote that was held elsewhere. */
export interface PublishedProject {
  readonly id: ProposalId;
  /** Its name in the file. */
  readonly externalId: string;
  readonly title: string;
  readonly change: string;
  readonly cost: Money;
  readonly point: Point | null;
  /** As the file says; it need not be a language of the interface. */
  readonly language: string;
}

interface Batch {
  readonly cycleId: CycleId;
  readonly submittedAt: Date;
  readonly projects: readonly PublishedProject[];
}

/** Rows of one statement stay below the number of parameters that PostgreSQL takes. */
const CHUNK = 1000;

export const publishedProjectsIn = ({ manager, community }: Tx) => ({
  /** Keeps the projects in the order of the file, all of them on the ballot. */
  async add({ cycleId, submittedAt, projects }: Batch): Promise<void> {
    const communityId = community!.id;
    const rows = projects.map(({ point, cost, language, ...project }, at) => ({
      ...project,
      communityId,
      cycleId,
      number: at + 1,
      status: 'admitted' as const,
      language: language as Language,
      latitude: point && String(point.latitude),
      longitude: point && String(point.longitude),
      cost: String(cost),
      costProposed: String(cost),
      submittedAt,
    }));
    await manager.insert(CounterEntity, { communityId, cycleId, last: projects.length });
    for (let at = 0; at < rows.length; at += CHUNK) await manager.insert(ProposalEntity, rows.slice(at, at + CHUNK));
  },
});

export type PublishedProjectsStore = ReturnType<typeof publishedProjectsIn>;
