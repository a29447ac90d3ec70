import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId, Phase } from '@ortaq/domain/cycles';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CycleEntity } from './cycle.entity.ts';

@Entity('stage', { schema: 'cycles' })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'stage_of_cycle' })
export class StageEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'stage_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'stage_once' })
  cycleId: CycleId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'stage_once' })
  position: number;

  @Column('text')
  phase: Phase;

  @Column('timestamptz', { name: 'began_at' })
  beganAt: Date;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}
