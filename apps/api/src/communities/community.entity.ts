import type { CommunityId, GovernanceProfile } from '@ortaq/domain/communities';
import type { Named } from '@ortaq/kernel';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('community', { schema: 'communities' })
@Unique('community_slug_once', ['slug'])
@Unique('community_kato_once', ['kato'])
@Check('community_slug_form', `slug ~ '^[a-z0-9-]{2,40}$'`)
export class CommunityEntity {
  @PrimaryColumn('uuid')
  id: CommunityId;

  @Column('text')
  slug: string;

  @Column('text')
  kato: string;

  @Column('text', { name: 'name_kk' })
  nameKk: string;

  @Column('text', { name: 'name_ru' })
  nameRu: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('jsonb')
  profile: GovernanceProfile;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('jsonb', { nullable: true })
  address: Named | null;

  @Column('jsonb', { nullable: true })
  hours: Named | null;

  @Column('timestamptz', { name: 'opened_at', default: () => 'now()' })
  openedAt: Date;
}
