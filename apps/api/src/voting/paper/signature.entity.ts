import type { CommunityId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../../identity/person.entity.ts';
import type { PersonId } from '../../platform/actor.ts';
import { type BatchId, PaperBatchEntity } from './batch.entity.ts';

/** One of three people who say that this is what lies in the pile. */
@Entity('paper_signature', { schema: 'voting' })
@Unique('paper_signature_by_another', ['communityId', 'batchId', 'signedBy'])
@Check('paper_signature_place', 'place between 1 and 3')
@Check('paper_signature_seal', `seal ~ '^[0-9a-f]{64}$'`)
@ForeignKey(() => PaperBatchEntity, ['communityId', 'batchId'], ['communityId', 'id'], {
  name: 'paper_signature_of_batch',
})
@ForeignKey(() => PersonEntity, ['signedBy'], ['id'], { name: 'paper_signature_by' })
export class PaperSignatureEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'paper_signature_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'paper_signature_once' })
  batchId: BatchId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'paper_signature_once' })
  place: number;

  @Column('text')
  seal: string;

  @Column('uuid', { name: 'signed_by' })
  signedBy: PersonId;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: Date;
}
