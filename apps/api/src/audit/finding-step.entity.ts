import type { FindingId, FindingMove, FindingOutcome, Stance } from '@ortaq/domain/audit';
import type { CommunityId } from '@ortaq/domain/communities';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { FindingEntity } from './finding.entity.ts';

@Entity('finding_step', { schema: 'audit' })
@Check('finding_step_move', `move in ('raise', 'communicate', 'withdraw', 'answer', 'insist', 'close', 'reopen')`)
@Check('finding_step_office', `office = case when move = 'answer' then 'akim' else 'auditor' end`)
@Check('finding_step_stance', `(move = 'answer') = (stance is not null) and stance in ('agree', 'partly', 'disagree')`)
@Check(
  'finding_step_outcome',
  `(move = 'close') = (outcome is not null) and outcome in ('mended', 'partly', 'not-mended', 'irrelevant')`,
)
@ForeignKey(() => FindingEntity, ['communityId', 'findingId'], ['communityId', 'id'], {
  name: 'finding_step_of_finding',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'finding_step_by' })
export class FindingStepEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'finding_step_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'finding_id', primaryKeyConstraintName: 'finding_step_once' })
  findingId: FindingId;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'finding_step_once' })
  position: number;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  move: FindingMove;

  @Column('text')
  office: 'auditor' | 'akim';

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  stance: Stance | null;

  @Column('text', { nullable: true })
  outcome: FindingOutcome | null;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt: Date | null;
}
