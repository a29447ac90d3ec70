import type { CommunityId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { type BatchId, PaperBatchEntity } from './batch.entity.ts';

/** One sheet of a signed batch, as a bundle carries it. */
@Entity('paper_ballot', { schema: 'voting' })
@Check('paper_ballot_hash', 'octet_length(hash) = 32')
@ForeignKey(() => PaperBatchEntity, ['communityId', 'batchId'], ['communityId', 'id'], {
  name: 'paper_ballot_of_batch',
})
export class PaperBallotEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'paper_ballot_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'paper_ballot_once' })
  batchId: BatchId;

  /** SHA-256 of the record. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'paper_ballot_once' })
  hash: Buffer;

  /** The sheet in its one spelling, with the nonce that hides it. */
  @Column('text')
  record: string;
}
