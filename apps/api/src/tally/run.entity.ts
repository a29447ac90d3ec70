import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { CountSummary, RunId, RunStatus } from '@ortaq/domain/tally';
import type { Rule, Trace } from '@ortaq/tally';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';

@Entity('run', { schema: 'tally' })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'run_of_cycle' })
@Index('run_one_at_a_time', ['communityId', 'cycleId'], { unique: true, where: `status = 'running'` })
@Check('run_status', `status in ('running', 'done', 'failed', 'cancelled')`)
@Check('run_finished', `(status = 'done') = (fingerprint is not null)`)
@Check('run_certified', `certified_at is null or status = 'done'`)
export class RunEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'run_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'run_once' })
  id: RunId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('text')
  status: RunStatus;

  /** The frozen rule of the cycle with the revealed seed of the lot. */
  @Column('jsonb')
  rule: Rule;

  @Column('integer', { default: 0 })
  passes: number;

  /** Cost of the last outcome in minor units, while the worker tells of it. */
  @Column('bigint', { nullable: true })
  reached: string | null;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt: Date;

  /** When the worker last said that it lives. */
  @Column('timestamptz', { name: 'told_at' })
  toldAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('integer', { nullable: true })
  ballots: number | null;

  @Column('jsonb', { nullable: true })
  summary: CountSummary | null;

  @Column('jsonb', { nullable: true })
  trace: Trace | null;

  @Column('text', { nullable: true })
  fingerprint: string | null;

  @Column('timestamptz', { name: 'certified_at', nullable: true })
  certifiedAt: Date | null;
}
