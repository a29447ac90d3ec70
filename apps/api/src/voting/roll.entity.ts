import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { RollImportEntity, type RollImportId } from './roll-import.entity.ts';

/** The frozen roll of a cycle: its row is the freeze. */
@Entity('roll', { schema: 'voting' })
@Check('roll_by_two', 'imported_by <> confirmed_by')
@Check('roll_not_empty', 'count > 0')
@ForeignKey(
  () => RollImportEntity,
  ['communityId', 'importId', 'cycleId', 'importedBy'],
  ['communityId', 'id', 'cycleId', 'importedBy'],
  { name: 'roll_of_import' },
)
@ForeignKey(() => PersonEntity, ['confirmedBy'], ['id'], { name: 'roll_confirmed_by' })
export class RollEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'roll_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'roll_once' })
  cycleId: CycleId;

  @Column('uuid', { name: 'import_id' })
  importId: RollImportId;

  @Column('integer')
  count: number;

  @Column('text')
  seal: string;

  @Column('uuid', { name: 'imported_by' })
  importedBy: PersonId;

  @Column('uuid', { name: 'confirmed_by' })
  confirmedBy: PersonId;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt: Date;

  @Column('timestamptz', { name: 'frozen_at' })
  frozenAt: Date;
}
