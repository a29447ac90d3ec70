import type { CommunityId } from '@ortaq/domain/communities';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('entry', { schema: 'audit' })
@Index('entry_by_act', ['communityId', 'act', 'seq'])
export class EntryEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'entry_once' })
  communityId: CommunityId;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'entry_once' })
  seq: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  act: string;

  @Column('text')
  body: string;

  @Column('text')
  leaf: string;
}
