import type { CoAuthorId, CoAuthorStatus, ProposalId } from '@ortaq/domain/proposals';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { CoAuthorEntity } from './co-author.entity.ts';

export interface CoAuthor {
  readonly id: CoAuthorId;
  readonly personId: PersonId;
  readonly status: CoAuthorStatus;
}

export interface CoAuthorsStore {
  of(proposal: ProposalId): Promise<CoAuthor[]>;
  ask(proposal: ProposalId, invited: { id: CoAuthorId; personId: PersonId; shown: string }): Promise<void>;
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
      const row = { communityId, proposalId, ...invited, askedAt: now };
      await refuseOn('co_author_person_once', 'proposals/invited-already', () => manager.insert(CoAuthorEntity, row));
    },
    async answer(id, status) {
      await manager.update(CoAuthorEntity, { communityId, id }, { status, answeredAt: now });
    },
  };
};
