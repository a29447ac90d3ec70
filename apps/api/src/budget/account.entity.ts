import type { AccountId, AccountKind } from '@ortaq/domain/budget';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';

@Entity('account', { schema: 'budget' })
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'account_of_cycle' })
@Unique('account_alone', ['communityId', 'cycleId', 'kind', 'proposalId', 'contractId'])
@Index('account_by_project', ['communityId', 'proposalId'])
@Check('account_kind', `kind in ('source', 'envelope', 'adopted', 'contracted', 'accepted', 'paid')`)
@Check(
  'account_of_whom',
  `(proposal_id is null) = (kind in ('source', 'envelope')) and (contract_id is null) = (kind in ('source', 'envelope', 'adopted'))`,
)
@Check('account_sides', 'debit >= 0 and credit >= 0')
@Check('account_no_overdraft', `kind = 'source' or debit <= credit`)
export class AccountEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'account_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_once' })
  id: AccountId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('text')
  kind: AccountKind;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId: string | null;

  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId: string | null;

  /** What has left. Written by the trigger of transfers only. */
  @Column('bigint', { default: '0' })
  debit: string;

  /** What has come in. */
  @Column('bigint', { default: '0' })
  credit: string;
}
