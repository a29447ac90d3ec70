import type { CommunityId } from '@ortaq/domain/communities';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';

@Entity('cost_correction', { schema: 'review' })
@Check('cost_correction_changes', 'became > 0 and became <> was')
@Index('cost_correction_by_proposal', ['communityId', 'proposalId', 'decidedAt'])
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], {
  name: 'cost_correction_of_proposal',
})
@ForeignKey(() => PersonEntity, ['decidedBy'], ['id'], { name: 'cost_correction_by' })
export class CostCorrectionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'cost_correction_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cost_correction_once' })
  id: Id<'CostCorrection'>;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: ProposalId;

  @Column('bigint')
  was: string;

  @Column('bigint')
  became: string;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'decided_by' })
  decidedBy: PersonId;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;
}
