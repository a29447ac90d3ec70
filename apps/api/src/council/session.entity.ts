import type { CommunityId } from '@ortaq/domain/communities';
import type { SessionState } from '@ortaq/domain/council';
import type { CycleId } from '@ortaq/domain/cycles';
import type { RunId } from '@ortaq/domain/tally';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';
import { RunEntity } from '../tally/run.entity.ts';

@Entity('session', { schema: 'council' })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'session_of_cycle' })
@ForeignKey(() => RunEntity, ['communityId', 'runId'], ['communityId', 'id'], { name: 'session_of_run' })
@Index('session_one_at_a_time', ['communityId', 'cycleId'], { unique: true, where: `state in ('called', 'open')` })
@Check('session_state', `state in ('called', 'open', 'closed', 'called-off')`)
@Check(
  'session_opened',
  `(opened_at is null) = (quorum is null) and (state in ('called', 'called-off') or opened_at is not null)`,
)
@Check('session_ended', `(ended_at is not null) = (state in ('closed', 'called-off'))`)
@Check('session_why', `(why is not null) = (state = 'called-off')`)
export class CouncilSessionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'session_once' })
  communityId: CommunityId;

  /** Counts the sessions of a village, and names one in addresses. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'session_once' })
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  /** The certified count that it speaks of. */
  @Column('uuid', { name: 'run_id' })
  runId: RunId;

  @Column('text')
  state: SessionState;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('text')
  place: string;

  @Column('timestamptz', { name: 'called_at' })
  calledAt: Date;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  /** Members needed, fixed when it was opened. */
  @Column('integer', { nullable: true })
  quorum: number | null;

  /** Name of the secretary who signs. */
  @Column('text', { nullable: true })
  secretary: string | null;

  /** Why it was called off. */
  @Column('text', { nullable: true })
  why: string | null;
}
