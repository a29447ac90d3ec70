import type { CommunityId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { CouncilSessionEntity } from './session.entity.ts';

@Entity('seat', { schema: 'council' })
@ForeignKey(() => CouncilSessionEntity, ['communityId', 'session'], ['communityId', 'number'], {
  name: 'seat_of_session',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'seat_of_person' })
@Check('seat_left', 'left_at is null or arrived_at is not null')
export class SeatEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'seat_once' })
  communityId: CommunityId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'seat_once' })
  session: number;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'seat_once' })
  personId: PersonId;

  /** As it was then. */
  @Column('text')
  name: string;

  @Column('boolean', { name: 'is_chair' })
  isChair: boolean;

  @Column('timestamptz', { name: 'arrived_at', nullable: true })
  arrivedAt: Date | null;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt: Date | null;

  /** The secretary entered it, not the member. */
  @Column('boolean', { name: 'is_entered', default: false })
  isEntered: boolean;
}
