import type { CommunityId } from '@ortaq/domain/communities';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { Answer, Criterion, DecisionKind } from '@ortaq/domain/review';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';

export type DecisionId = Id<'Decision'>;

@Entity('decision', { schema: 'review' })
@Unique('decision_of_whom', ['communityId', 'id', 'decidedBy'])
@Check('decision_kind', `kind in ('returned', 'merged', 'admitted', 'refused')`)
@Check('decision_names_rule', `(kind = 'refused') = (criterion is not null)`)
@Check('decision_names_target', `(kind = 'merged') = (into_id is not null) and into_id is distinct from proposal_id`)
@Check('decision_names_day', `(kind = 'returned') = (respond_by is not null)`)
@Check('decision_has_reason', `kind = 'admitted' or btrim(reason) <> ''`)
@Index('decision_by_proposal', ['communityId', 'proposalId', 'decidedAt'])
@ForeignKey(() => ProposalEntity, ['communityId', 'proposalId'], ['communityId', 'id'], {
  name: 'decision_of_proposal',
})
@ForeignKey(() => ProposalEntity, ['communityId', 'intoId'], ['communityId', 'id'], { name: 'decision_into' })
@ForeignKey(() => PersonEntity, ['decidedBy'], ['id'], { name: 'decision_by' })
export class DecisionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'decision_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_once' })
  id: DecisionId;

  @Column('uuid', { name: 'proposal_id' })
  proposalId: ProposalId;

  @Column('text')
  kind: DecisionKind;

  @Column('text', { nullable: true })
  criterion: Criterion | null;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'into_id', nullable: true })
  intoId: ProposalId | null;

  @Column('timestamptz', { name: 'respond_by', nullable: true })
  respondBy: Date | null;

  /** What the proposal cost when it was decided, tiyn. */
  @Column('bigint')
  cost: string;

  /** The checklist as it stood. */
  @Column('jsonb')
  answers: readonly Answer[];

  @Column('uuid', { name: 'decided_by' })
  decidedBy: PersonId;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;
}
