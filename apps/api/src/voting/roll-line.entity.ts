import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import type { RollFault, Verdict } from '@ortaq/domain/voting';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { SettlementEntity } from '../communities/settlement.entity.ts';
import { RollImportEntity, type RollImportId } from './roll-import.entity.ts';

/** A line that waits for a second person. The number itself is not kept: its mark, and four digits to recognise it by. */
@Entity('roll_line', { schema: 'voting' })
@Check('roll_line_verdict', `verdict in ('accepted', 'question', 'error')`)
@Check('roll_line_decision', `decision is null or (verdict = 'question' and decision in ('keep', 'leave'))`)
@Check('roll_line_marked', `voter_mark is not null or verdict = 'error'`)
@Index('roll_line_by_verdict', ['communityId', 'importId', 'verdict', 'line'])
@ForeignKey(() => RollImportEntity, ['communityId', 'importId'], ['communityId', 'id'], { name: 'roll_line_of_import' })
@ForeignKey(() => SettlementEntity, ['communityId', 'settlementId'], ['communityId', 'id'], {
  name: 'roll_line_in_settlement',
})
export class RollLineEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'roll_line_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'roll_line_once' })
  importId: RollImportId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'roll_line_once' })
  line: number;

  @Column('text')
  verdict: Verdict;

  @Column('jsonb')
  faults: readonly RollFault[];

  @Column('bytea', { name: 'voter_mark', nullable: true })
  voterMark: Buffer | null;

  @Column('text', { name: 'iin_last4' })
  iinLast4: string;

  @Column('bytea', { name: 'name_sealed' })
  nameSealed: Buffer;

  @Column('bytea', { name: 'phone_sealed', nullable: true })
  phoneSealed: Buffer | null;

  @Column('uuid', { name: 'settlement_id', nullable: true })
  settlementId: SettlementId | null;

  @Column('text', { nullable: true })
  decision: 'keep' | 'leave' | null;
}
