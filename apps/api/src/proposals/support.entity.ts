import type { CommunityId } from '@ortaq/domain/communities';
import type { ProposalId } from '@ortaq/domain/proposals';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from './proposal.entity.ts';

@Entity('support', { schema: 'proposals' })
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], { name: 'support_of_proposal' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'support_of_person' })
export class SupportEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'support_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'support_once' })
  proposalId: ProposalId;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'support_once' })
  personId: PersonId;
}
