import type { FindingId, FindingStatus, Severity } from '@ortaq/domain/audit';
import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { ContractId } from '@ortaq/domain/spending';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { CycleEntity } from '../cycles/cycle.entity.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';
import { ContractEntity } from '../spending/contract.entity.ts';

@Entity('finding', { schema: 'audit' })
@Unique('finding_number_once', ['communityId', 'number'])
@Check('finding_amount', 'amount > 0')
@Check('finding_severity', `severity in ('low', 'medium', 'high')`)
@Check('finding_status', `status in ('raised', 'communicated', 'answered', 'closed', 'withdrawn')`)
@Check('finding_asks', `(answer_by is null) = (status in ('raised', 'withdrawn'))`)
@Index('finding_by_cycle', ['communityId', 'cycleId'])
@ForeignKey(() => CycleEntity, ['communityId', 'cycleId'], ['communityId', 'id'], { name: 'finding_of_cycle' })
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], { name: 'finding_of_proposal' })
@ForeignKey(() => ContractEntity, ['communityId', 'contractId'], ['communityId', 'id'], { name: 'finding_of_contract' })
@ForeignKey(() => PersonEntity, ['raisedBy'], ['id'], { name: 'finding_by' })
export class FindingEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'finding_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_once' })
  id: FindingId;

  /** Within the village, without a gap. */
  @Column('integer')
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId: ProposalId | null;

  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId: ContractId | null;

  @Column('text')
  title: string;

  @Column('text')
  criterion: string;

  @Column('text')
  condition: string;

  @Column('text')
  effect: string;

  @Column('bigint', { nullable: true })
  amount: string | null;

  @Column('text')
  severity: Severity;

  @Column('text')
  status: FindingStatus;

  @Column('timestamptz', { name: 'answer_by', nullable: true })
  answerBy: Date | null;

  @Column('timestamptz', { name: 'mend_by', nullable: true })
  mendBy: Date | null;

  @Column('uuid', { name: 'raised_by' })
  raisedBy: PersonId;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;
}
