import type { CommunityId } from '@ortaq/domain/communities';
import type { CoAuthorId, CoAuthorStatus, ProposalId } from '@ortaq/domain/proposals';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from './proposal.entity.ts';

@Entity('co_author', { schema: 'proposals' })
@Unique('co_author_person_once', ['communityId', 'proposalId', 'personId'])
@Check('co_author_status', `status in ('asked', 'accepted', 'declined')`)
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], {
  name: 'co_author_of_proposal',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'co_author_is_person' })
export class CoAuthorEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'co_author_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'co_author_once' })
  id: CoAuthorId;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: ProposalId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  shown: string;

  @Column('text', { default: 'asked' })
  status: CoAuthorStatus;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
