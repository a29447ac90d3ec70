import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { CommunityEntity } from './community.entity.ts';

@Entity('settlement', { schema: 'communities' })
@ForeignKey(() => CommunityEntity, ['communityId'], ['id'], { name: 'settlement_of_community' })
export class SettlementEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'settlement_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'settlement_once' })
  id: SettlementId;

  @Column('text', { nullable: true })
  kato: string | null;

  @Column('text', { name: 'name_kk' })
  nameKk: string;

  @Column('text', { name: 'name_ru' })
  nameRu: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;
}
