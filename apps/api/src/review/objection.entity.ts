import type { CommunityId } from '@ortaq/domain/communities';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { DecisionEntity, type DecisionId } from './decision.entity.ts';

export type ObjectionId = Id<'Objection'>;

@Entity('objection', { schema: 'review' })
@Unique('objection_of_decision_once', ['communityId', 'decisionId'])
@Check('objection_answer_whole', 'num_nonnulls(is_upheld, answer, answered_by, answered_at) in (0, 4)')
@Check('objection_by_another', 'answered_by <> decided_by')
@ForeignKey(() => DecisionEntity, ['communityId', 'decisionId', 'decidedBy'], ['communityId', 'id', 'decidedBy'], {
  name: 'objection_of_decision',
})
@ForeignKey(() => PersonEntity, ['madeBy'], ['id'], { name: 'objection_by' })
@ForeignKey(() => PersonEntity, ['answeredBy'], ['id'], { name: 'objection_answered_by' })
export class ObjectionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'objection_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'objection_once' })
  id: ObjectionId;

  @Column('uuid', { name: 'decision_id' })
  decisionId: DecisionId;

  /** Repeated from the decision, so that the table itself keeps its author from answering. */
  @Column('uuid', { name: 'decided_by' })
  decidedBy: PersonId;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'made_by' })
  madeBy: PersonId;

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('boolean', { name: 'is_upheld', nullable: true })
  isUpheld: boolean | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: PersonId | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
