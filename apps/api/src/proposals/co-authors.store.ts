import type { CoAuthorId, CoAuthorStatus, ProposalId } from '@ortaq/domain/proposals';

import type { PersonId } from '../platform/actor.ts';
import type { Tx } from '../platform/tx.ts';
import { CoAuthorEntity } from './co-author.entity.ts';

export interface CoAuthor {
  readonly id: CoAuthorId;
  readonly personId: PersonId;
  readonly status: CoAuthorStatus;
}

export interface Invited extends Pick<CoAuthor, 'id' | 'personId'> {
  readonly shown: string;
}

export interface CoAuthorsStore {
  of(proposal: ProposalId): Promise<CoAuthor[]>;
  /** The proposal must be held: nobody is asked twice. */
  ask(proposal: ProposalId, invited: Invited): Promise<void>;
  answer(id: CoAuthorId, status: CoAuthorStatus): Promise<void>;
}

export const coAuthorsIn = ({ manager, community, now }: Tx): CoAuthorsStore => {
  const communityId = community!.id;
  return {
    async of(proposalId) {
      const rows = await manager.findBy(CoAuthorEntity, { communityId, proposalId });
      return rows.map(({ id, personId, status }) => ({ id, personId, status }));
    },
    async ask(proposalId, invited) {
      await manager.insert(CoAuthorEntity, { communityId, proposalId, ...invited, askedAt: now });
    },
    async answer(id, status) {
      await manager.update(CoAuthorEntity, { communityId, id }, { status, answeredAt: now });
    },
  };
};
