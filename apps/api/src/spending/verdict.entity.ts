import type { TransferId } from '@ortaq/domain/budget';
import type { CommunityId } from '@ortaq/domain/communities';
import type { Decision, EntryId } from '@ortaq/domain/spending';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { TransferEntity } from '../budget/transfer.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { EntryEntity } from './entry.entity.ts';

@Entity('verdict', { schema: 'spending' })
@ForeignKey(() => EntryEntity, ['communityId', 'entryId', 'madeBy'], ['communityId', 'id', 'madeBy'], {
  name: 'verdict_of_entry',
})
@ForeignKey(() => TransferEntity, ['communityId', 'transferId'], ['communityId', 'id'], { name: 'verdict_of_transfer' })
@ForeignKey(() => PersonEntity, ['decidedBy'], ['id'], { name: 'verdict_by' })
@Check('verdict_decision', `decision in ('confirmed', 'rejected', 'withdrawn')`)
@Check('verdict_two_people', `(decision = 'withdrawn') = (decided_by = made_by)`)
@Check('verdict_moves_money', `transfer_id is not distinct from case when decision = 'confirmed' then entry_id end`)
@Check('verdict_reason', `decision = 'confirmed' or btrim(reason) <> ''`)
export class VerdictEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'verdict_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'entry_id', primaryKeyConstraintName: 'verdict_once' })
  entryId: EntryId;

  /** Repeated from the entry, so that the table itself keeps its maker from confirming. */
  @Column('uuid', { name: 'made_by' })
  madeBy: PersonId;

  @Column('text')
  decision: Decision;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'decided_by' })
  decidedBy: PersonId;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;

  @Column('uuid', { name: 'transfer_id', nullable: true })
  transferId: TransferId | null;
}
