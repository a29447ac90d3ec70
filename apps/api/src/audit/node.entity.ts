import type { CommunityId } from '@ortaq/domain/communities';
import { Entity, Column, PrimaryColumn } from 'typeorm';

/** A perfect subtree of two leaves or more: level and place in its level. */
@Entity('node', { schema: 'audit' })
export class NodeEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'node_once' })
  communityId: CommunityId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'node_once' })
  level: number;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'node_once' })
  place: string;

  @Column('text')
  hash: string;
}
