import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { RollCorrectionKind } from '@ortaq/domain/voting';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { SettlementEntity } from '../communities/settlement.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { RollEntity } from './roll.entity.ts';

export type RollCorrectionId = Id<'RollCorrection'>;

/** A change of a frozen roll: entered by one, settled by another. Confirmed, it has a number, a count and a root; given back, none. */
@Entity('roll_correction', { schema: 'voting' })
@Unique('roll_correction_number', ['communityId', 'cycleId', 'number'])
@Check('roll_correction_kind', `kind in ('enter', 'settle', 'strike')`)
@Check('roll_correction_by_two', 'settled_by <> entered_by')
@Check(
  'roll_correction_settled',
  '(settled_by is null) = (settled_at is null) and (number is null or settled_at is not null)',
)
@Check('roll_correction_whole', 'num_nulls(number, count, seal) in (0, 3)')
@Index('roll_correction_one_waits', ['communityId', 'cycleId', 'voterMark'], {
  unique: true,
  where: 'settled_at is null',
})
@ForeignKey(() => RollEntity, ['communityId', 'cycleId'], ['communityId', 'cycleId'], {
  name: 'roll_correction_of_roll',
})
@ForeignKey(() => SettlementEntity, ['communityId', 'settlementId'], ['communityId', 'id'], {
  name: 'roll_correction_in_settlement',
})
@ForeignKey(() => PersonEntity, ['enteredBy'], ['id'], { name: 'roll_correction_entered_by' })
@ForeignKey(() => PersonEntity, ['settledBy'], ['id'], { name: 'roll_correction_settled_by' })
export class RollCorrectionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'roll_correction_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_correction_once' })
  id: RollCorrectionId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('text')
  kind: RollCorrectionKind;

  @Column('bytea', { name: 'voter_mark' })
  voterMark: Buffer;

  @Column('bytea')
  salt: Buffer;

  @Column('text', { name: 'iin_last4' })
  iinLast4: string;

  @Column('bytea', { name: 'name_sealed' })
  nameSealed: Buffer;

  @Column('uuid', { name: 'settlement_id', nullable: true })
  settlementId: SettlementId | null;

  @Column('bytea', { name: 'reason_sealed' })
  reasonSealed: Buffer;

  @Column('uuid', { name: 'entered_by' })
  enteredBy: PersonId;

  @Column('timestamptz', { name: 'entered_at' })
  enteredAt: Date;

  @Column('integer', { nullable: true })
  number: number | null;

  @Column('integer', { nullable: true })
  count: number | null;

  @Column('text', { nullable: true })
  seal: string | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: PersonId | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
