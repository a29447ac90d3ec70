import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';

/** The file of an election that was held and published elsewhere. */
@Entity('published', { schema: 'tally' })
@Unique('published_file_once', ['communityId', 'sha256'])
@Check('published_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'published_of_cycle' })
export class PublishedEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'published_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'published_once' })
  cycleId: CycleId;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text')
  sha256: string;

  /** Key and value, in the order of the file. */
  @Column('jsonb')
  meta: readonly (readonly [string, string])[];

  @Column('text', { name: 'project_columns', array: true })
  projectColumns: string[];

  @Column('text', { name: 'vote_columns', array: true })
  voteColumns: string[];

  /** Cells of the further columns by the id of the project. */
  @Column('jsonb')
  projects: Readonly<Record<string, readonly string[]>>;

  @Column('integer', { name: 'point_scale' })
  pointScale: number;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt: Date;
}
