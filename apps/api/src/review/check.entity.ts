import type { CommunityId } from '@ortaq/domain/communities';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { Criterion } from '@ortaq/domain/review';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';

/** The answer to one criterion as it stands; what a decision was based on is kept with the decision. */
@Entity('check', { schema: 'review' })
@Check('check_why', `is_met or btrim(why) <> ''`)
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], { name: 'check_of_proposal' })
@ForeignKey(() => PersonEntity, ['checkedBy'], ['id'], { name: 'check_by' })
export class CheckEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'check_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'check_once' })
  proposalId: ProposalId;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'check_once' })
  criterion: Criterion;

  @Column('boolean', { name: 'is_met' })
  isMet: boolean;

  @Column('text')
  why: string;

  @Column('uuid', { name: 'checked_by' })
  checkedBy: PersonId;

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt: Date;
}
