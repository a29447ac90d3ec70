import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CommunityEntity } from '../communities/community.entity.ts';
import { SettlementEntity } from '../communities/settlement.entity.ts';

@Entity('register', { schema: 'identity' })
@ForeignKey(() => CommunityEntity, ['communityId'], ['id'], { name: 'register_of_community' })
@ForeignKey(() => SettlementEntity, ['communityId', 'settlementId'], ['communityId', 'id'], {
  name: 'register_in_settlement',
})
export class RegisterEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'register_once' })
  communityId: CommunityId;

  @PrimaryColumn('bytea', { name: 'iin_mark', primaryKeyConstraintName: 'register_once' })
  iinMark: Buffer;

  @Column('bytea', { name: 'phone_mark', nullable: true })
  phoneMark: Buffer | null;

  @Column('text')
  name: string;

  @Column('uuid', { name: 'settlement_id', nullable: true })
  settlementId: SettlementId | null;
}
