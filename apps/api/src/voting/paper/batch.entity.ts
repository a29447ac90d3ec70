import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../../cycles/cycle.entity.ts';
import { PersonEntity } from '../../identity/person.entity.ts';
import type { PersonId } from '../../platform/actor.ts';

export type BatchId = Id<'PaperBatch'>;

/** A pile of paper ballots that is read together. Reopening makes a new version under the same number. */
@Entity('paper_batch', { schema: 'voting' })
@Unique('paper_batch_version', ['communityId', 'cycleId', 'number', 'version'])
@Check('paper_batch_size', 'sheets between 1 and 25')
@Check('paper_batch_reason', `(version = 1) = (reason is null) and (reason is null or btrim(reason) <> '')`)
@Check('paper_batch_salt', 'octet_length(salt) = 32')
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'paper_batch_of_cycle' })
@ForeignKey(() => PersonEntity, ['openedBy'], ['id'], { name: 'paper_batch_by' })
export class PaperBatchEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'paper_batch_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'paper_batch_once' })
  id: BatchId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('integer')
  number: number;

  @Column('integer')
  version: number;

  /** Where the box stood. */
  @Column('text')
  place: string;

  /** Counted by hand before anybody reads them. */
  @Column('integer')
  sheets: number;

  /** Why it was reopened; null for the first version. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** From which the nonces of its ballots follow: without it nobody can guess ballots from their seal. */
  @Column('bytea')
  salt: Buffer;

  @Column('uuid', { name: 'opened_by' })
  openedBy: PersonId;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;
}
