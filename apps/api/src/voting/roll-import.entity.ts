import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';

export type RollImportId = Id<'RollImport'>;

@Entity('roll_import', { schema: 'voting' })
@Unique('roll_import_of_whom', ['communityId', 'id', 'cycleId', 'importedBy'])
@Index('roll_import_one_waits', ['communityId', 'cycleId'], { unique: true, where: 'replaced_at is null' })
@Check('roll_import_by_two', 'confirmed_by <> imported_by')
@Check('roll_import_confirmed', '(confirmed_by is null) = (confirmed_at is null)')
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'roll_import_of_cycle' })
@ForeignKey(() => PersonEntity, ['importedBy'], ['id'], { name: 'roll_import_by' })
@ForeignKey(() => PersonEntity, ['confirmedBy'], ['id'], { name: 'roll_import_confirmed_by' })
export class RollImportEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'roll_import_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_import_once' })
  id: RollImportId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('text', { name: 'file_name' })
  fileName: string;

  /** Of the file as it came, hex: two people can tell that they speak of the same file. */
  @Column('text')
  sha256: string;

  @Column('integer')
  accepted: number;

  @Column('integer')
  questions: number;

  @Column('integer')
  errors: number;

  @Column('uuid', { name: 'imported_by' })
  importedBy: PersonId;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt: Date;

  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: PersonId | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;
}
