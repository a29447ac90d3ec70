import type { ProposalId } from '@ortaq/domain/proposals';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { SupportEntity } from './support.entity.ts';

export interface SupportsStore {
  supports(proposal: ProposalId, person: PersonId): Promise<boolean>;
  count(proposal: ProposalId): Promise<number>;
  add(proposal: ProposalId, person: PersonId): Promise<void>;
  end(proposal: ProposalId, person: PersonId): Promise<void>;
}

export const supportsIn = ({ manager, community }: Tx): SupportsStore => {
  const communityId = community!.id;
  return {
    supports: (proposalId, personId) => manager.existsBy(SupportEntity, { communityId, proposalId, personId }),
    count: (proposalId) => manager.countBy(SupportEntity, { communityId, proposalId }),
    async add(proposalId, personId) {
      const row = { communityId, proposalId, personId };
      await refuseOn('support_once', 'proposals/supported-already', () => manager.insert(SupportEntity, row));
    },
    async end(proposalId, personId) {
      await manager.delete(SupportEntity, { communityId, proposalId, personId });
    },
  };
};
