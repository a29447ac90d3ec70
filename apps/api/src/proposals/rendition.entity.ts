import type { CommunityId } from '@ortaq/domain/communities';
import type { PhotoFormat, PhotoId } from '@ortaq/domain/proposals';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PhotoEntity } from './photo.entity.ts';

@Entity('rendition', { schema: 'proposals' })
@Check('rendition_format', `format in ('avif', 'jpeg')`)
@ForeignKey(() => PhotoEntity, ['communityId', 'photoId'], ['communityId', 'id'], {
  name: 'rendition_of_photo',
  onDelete: 'CASCADE',
})
export class RenditionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'rendition_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'photo_id', primaryKeyConstraintName: 'rendition_once' })
  photoId: PhotoId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'rendition_once' })
  width: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rendition_once' })
  format: PhotoFormat;

  @Column('text')
  sha256: string;

  @Column('integer')
  bytes: number;
}
