import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { CommunityEntity } from '../communities/community.entity.ts';
import { SettlementEntity } from '../communities/settlement.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { PersonEntity } from './person.entity.ts';

@Entity('residency', { schema: 'identity' })
@Check('residency_way', `way in ('counter', 'register')`)
@Index('residency_by_person', ['personId'])
@ForeignKey(() => CommunityEntity, ['communityId'], ['id'], { name: 'residency_of_community' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'residency_of_person' })
@ForeignKey(() => SettlementEntity, ['communityId', 'settlementId'], ['communityId', 'id'], {
  name: 'residency_in_settlement',
})
export class ResidencyEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'residency_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'residency_once' })
  personId: PersonId;

  @Column('uuid', { name: 'settlement_id', nullable: true })
  settlementId: SettlementId | null;

  @Column('text', { default: 'counter' })
  way: 'counter' | 'register';

  @Column('timestamptz', { name: 'verified_at', default: () => 'now()' })
  verifiedAt: Date;
}
