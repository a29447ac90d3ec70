import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { DocumentType } from '@ortaq/domain/spending';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';

@Entity('document', { schema: 'spending' })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'document_of_cycle' })
@ForeignKey(() => PersonEntity, ['addedBy'], ['id'], { name: 'document_by' })
@Check('document_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('document_type', `type in ('application/pdf', 'image/jpeg', 'image/png')`)
@Check('document_bytes', 'bytes > 0')
export class DocumentEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'document_once' })
  communityId: CommunityId;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_once' })
  sha256: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  /** As the office called the file. */
  @Column('text')
  name: string;

  @Column('text')
  type: DocumentType;

  @Column('integer')
  bytes: number;

  @Column('uuid', { name: 'added_by' })
  addedBy: PersonId;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}
