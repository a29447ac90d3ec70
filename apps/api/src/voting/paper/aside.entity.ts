import type { CommunityId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../../identity/person.entity.ts';
import type { PersonId } from '../../platform/actor.ts';
import { type BatchId, PaperBatchEntity } from './batch.entity.ts';

/** A batch that nobody can sign for: it is not counted, and everybody may read why. */
@Entity('paper_aside', { schema: 'voting' })
@Check('paper_aside_given', 'given >= 0')
@Check('paper_aside_reason', `btrim(reason) <> ''`)
@ForeignKey(() => PaperBatchEntity, ['communityId', 'batchId'], ['communityId', 'id'], { name: 'paper_aside_of_batch' })
@ForeignKey(() => PersonEntity, ['putBy'], ['id'], { name: 'paper_aside_by' })
export class PaperAsideEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'paper_aside_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'paper_aside_once' })
  batchId: BatchId;

  /** Ballots of the book that the batch stands for. */
  @Column('integer')
  given: number;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'put_by' })
  putBy: PersonId;

  @Column('timestamptz', { name: 'put_at' })
  putAt: Date;
}
