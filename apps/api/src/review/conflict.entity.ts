import type { CommunityId } from '@ortaq/domain/communities';
import type { ProposalId } from '@ortaq/domain/proposals';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';

@Entity('conflict', { schema: 'review' })
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], {
  name: 'conflict_of_proposal',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'conflict_of_person' })
export class ConflictEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'conflict_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'conflict_once' })
  proposalId: ProposalId;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'conflict_once' })
  personId: PersonId;

  @Column('text')
  nature: string;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt: Date;
}
