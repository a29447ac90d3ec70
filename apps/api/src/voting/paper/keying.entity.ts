import type { CommunityId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../../identity/person.entity.ts';
import type { PersonId } from '../../platform/actor.ts';
import { type BatchId, PaperBatchEntity } from './batch.entity.ts';

/** What one person read in a pile, in its order; the third person only where the first two differ. */
@Entity('paper_keying', { schema: 'voting' })
@Unique('paper_keying_by_another', ['communityId', 'batchId', 'keyedBy'])
@Check('paper_keying_round', 'round between 1 and 3')
@ForeignKey(() => PaperBatchEntity, ['communityId', 'batchId'], ['communityId', 'id'], {
  name: 'paper_keying_of_batch',
})
@ForeignKey(() => PersonEntity, ['keyedBy'], ['id'], { name: 'paper_keying_by' })
export class PaperKeyingEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'paper_keying_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'paper_keying_once' })
  batchId: BatchId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'paper_keying_once' })
  round: number;

  /** One line a sheet, in the one spelling of `readSheet`. */
  @Column('text', { array: true })
  lines: string[];

  @Column('uuid', { name: 'keyed_by' })
  keyedBy: PersonId;

  @Column('timestamptz', { name: 'keyed_at' })
  keyedAt: Date;
}
