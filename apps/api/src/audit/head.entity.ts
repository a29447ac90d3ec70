import type { CommunityId } from '@ortaq/domain/communities';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('head', { schema: 'audit' })
export class HeadEntity {
  @PrimaryColumn('uuid', { name: 'community_id' })
  communityId: CommunityId;

  @Column('bigint', { default: '0' })
  size: string;

  @Column('jsonb', { default: () => `'[]'` })
  edge: string[];

  @Column('text')
  root: string;
}
