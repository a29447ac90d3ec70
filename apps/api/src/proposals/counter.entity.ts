import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';

@Entity('counter', { schema: 'proposals' })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'counter_of_cycle' })
export class CounterEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'counter_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'counter_once' })
  cycleId: CycleId;

  @Column('integer', { default: 0 })
  last: number;
}
