import type { CommunityId } from '@ortaq/domain/communities';
import type { ProposalId, ProposalStatus } from '@ortaq/domain/proposals';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { ProposalEntity } from './proposal.entity.ts';

@Entity('step', { schema: 'proposals' })
@Check('step_status', `status in ('submitted', 'returned', 'admitted', 'refused', 'merged', 'withdrawn')`)
@Index('step_by_proposal', ['communityId', 'proposalId', 'at'])
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], { name: 'step_of_proposal' })
export class StepEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'step_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'step_once' })
  id: Id<'Step'>;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: ProposalId;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  move: string;

  @Column('text')
  status: ProposalStatus;

  @Column('text')
  by: string;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('jsonb', { default: () => `'{}'` })
  facts: Readonly<Record<string, string>>;
}
