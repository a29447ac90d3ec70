import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';

import type { Tx } from '../platform/tx.ts';
import { inChunks } from './chunks.ts';
import { ImportedBallotEntity } from './imported-ballot.entity.ts';

/** A ballot as a published file tells it. */
export interface PublishedBallot {
  readonly voter: string;
  readonly choices: readonly ProposalId[];
  /** Whole numbers in units of 10^-pointScale of the file. */
  readonly points: readonly number[] | null;
  /** Further columns, as written. */
  readonly extra: Readonly<Record<string, string>>;
}

export interface ImportedBallotsStore {
  /** Keeps the ballots of a published election in the order of its file. */
  add(cycleId: CycleId, ballots: readonly PublishedBallot[]): Promise<void>;
}

export const importedBallotsIn = ({ manager, community }: Tx): ImportedBallotsStore => ({
  async add(cycleId, ballots) {
    const rows = ballots.map(({ voter, choices, points, extra }, position) => ({
      communityId: community!.id,
      cycleId,
      voterId: voter,
      position,
      choices: [...choices],
      points: points && [...points],
      extra: { ...extra },
    }));
    for (const some of inChunks(rows)) await manager.insert(ImportedBallotEntity, some);
  },
});
