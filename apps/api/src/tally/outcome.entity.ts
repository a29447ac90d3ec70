import type { CommunityId } from '@ortaq/domain/communities';
import type { RunId } from '@ortaq/domain/tally';
import type { Reason } from '@ortaq/tally';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { ProposalEntity } from '../proposals/proposal.entity.ts';
import { RunEntity } from './run.entity.ts';

@Entity('outcome', { schema: 'tally' })
@ForeignKey(() => RunEntity, ['communityId', 'runId'], ['communityId', 'id'], { name: 'outcome_of_run' })
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], { name: 'outcome_of_proposal' })
@Check('outcome_place', '(place is not null) = is_winner')
export class OutcomeEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'outcome_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'outcome_once' })
  runId: RunId;

  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'outcome_once' })
  proposalId: string;

  @Column('bigint')
  votes: string;

  /** Order in which winners were chosen, from 1. */
  @Column('integer', { nullable: true })
  place: number | null;

  @Column('boolean', { name: 'is_winner' })
  isWinner: boolean;

  @Column('jsonb')
  reason: Reason;
}
