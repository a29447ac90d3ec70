import type { CommunityId, SettlementId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { SettlementEntity } from '../communities/settlement.entity.ts';
import { CycleEntity } from '../cycles/cycle.entity.ts';

/** One person of a confirmed roll. The salt keeps the public seal from being searched for a known number. */
@Entity('voter', { schema: 'voting' })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'voter_of_cycle' })
@ForeignKey(() => SettlementEntity, ['communityId', 'settlementId'], ['communityId', 'id'], {
  name: 'voter_of_settlement',
})
export class VoterEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'voter_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'voter_once' })
  cycleId: CycleId;

  @PrimaryColumn('bytea', { name: 'voter_mark', primaryKeyConstraintName: 'voter_once' })
  voterMark: Buffer;

  @Column('bytea')
  salt: Buffer;

  @Column('bytea', { name: 'name_sealed' })
  nameSealed: Buffer;

  @Column('text', { name: 'iin_last4' })
  iinLast4: string;

  @Column('bytea', { name: 'phone_sealed', nullable: true })
  phoneSealed: Buffer | null;

  @Column('uuid', { name: 'settlement_id', nullable: true })
  settlementId: SettlementId | null;
}
