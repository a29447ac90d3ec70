import type { CommunityId } from '@ortaq/domain/communities';
import type { CommentId, HidingReason, ProposalId } from '@ortaq/domain/proposals';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from './proposal.entity.ts';

@Entity('comment', { schema: 'proposals' })
@Check('comment_office', `office in ('clerk', 'akim')`)
@Check('comment_hidden', '(hidden_at is null) = (hidden_reason is null)')
@Check('comment_reason', `hidden_reason in ('insult', 'personal', 'advert', 'off-topic')`)
@Index('comment_by_proposal', ['communityId', 'proposalId', 'writtenAt'])
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], { name: 'comment_of_proposal' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'comment_of_person' })
export class CommentEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'comment_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_once' })
  id: CommentId;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: ProposalId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text', { name: 'author_shown' })
  authorShown: string;

  /** The office that speaks; null for a resident. */
  @Column('text', { nullable: true })
  office: 'clerk' | 'akim' | null;

  @Column('text')
  text: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt: Date | null;

  @Column('text', { name: 'hidden_reason', nullable: true })
  hiddenReason: HidingReason | null;
}
