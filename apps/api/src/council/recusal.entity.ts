import type { CommunityId } from '@ortaq/domain/communities';
import type { InterestKind } from '@ortaq/domain/council';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { ItemEntity } from './item.entity.ts';
import { SeatEntity } from './seat.entity.ts';

@Entity('recusal', { schema: 'council' })
@ForeignKey(() => ItemEntity, ['communityId', 'session', 'item'], ['communityId', 'session', 'position'], {
  name: 'recusal_of_item',
})
@ForeignKey(() => SeatEntity, ['communityId', 'session', 'personId'], ['communityId', 'session', 'personId'], {
  name: 'recusal_of_seat',
})
@Check('recusal_kind', `kind in ('author', 'relative', 'business', 'other')`)
export class RecusalEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'recusal_once' })
  communityId: CommunityId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'recusal_once' })
  session: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'recusal_once' })
  item: number;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'recusal_once' })
  personId: PersonId;

  @Column('text')
  kind: InterestKind;

  /** Number of the project that the interest is in. */
  @Column('integer', { nullable: true })
  project: number | null;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt: Date;

  @Column('boolean', { name: 'is_entered' })
  isEntered: boolean;
}
