import type { CommunityId } from '@ortaq/domain/communities';
import type { ProposalId } from '@ortaq/domain/proposals';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { ProposalEntity } from './proposal.entity.ts';

@Entity('cost_line', { schema: 'proposals' })
@Check('cost_line_amount', 'amount > 0')
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], {
  name: 'cost_line_of_proposal',
  onDelete: 'CASCADE',
})
export class CostLineEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'cost_line_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'cost_line_once' })
  proposalId: ProposalId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'cost_line_once' })
  position: number;

  @Column('text')
  name: string;

  @Column('bigint')
  amount: string;
}
