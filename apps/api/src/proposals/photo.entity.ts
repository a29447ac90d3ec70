import type { CommunityId } from '@ortaq/domain/communities';
import type { PhotoId, PhotoKind, ProposalId } from '@ortaq/domain/proposals';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { ProposalEntity } from './proposal.entity.ts';

@Entity('photo', { schema: 'proposals' })
@Unique('photo_place_once', ['communityId', 'proposalId', 'kind', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Check('photo_kind', `kind in ('idea', 'before', 'after')`)
@Check('photo_colour', `colour ~ '^#[0-9a-f]{6}$'`)
@Index('photo_by_hash', ['communityId', 'sha256'])
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], {
  name: 'photo_of_proposal',
  onDelete: 'CASCADE',
})
export class PhotoEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'photo_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'photo_once' })
  id: PhotoId;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: ProposalId;

  @Column('text', { default: 'idea' })
  kind: PhotoKind;

  /** Of its largest JPEG, hex: the name of the picture in addresses. */
  @Column('text')
  sha256: string;

  @Column('integer')
  width: number;

  @Column('integer')
  height: number;

  @Column('text')
  colour: string;

  @Column('integer')
  position: number;

  @Column('text', { default: '' })
  alt: string;

  @Column('timestamptz', { name: 'added_at', default: () => 'now()' })
  addedAt: Date;
}
