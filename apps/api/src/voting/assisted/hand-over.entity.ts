import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../../identity/person.entity.ts';
import type { PersonId } from '../../platform/actor.ts';
import { VoterEntity } from '../voter.entity.ts';

/** The device of the office on its way to one person: a code until it is typed in, then a pass. Both as keyed marks. */
@Entity('hand_over', { schema: 'voting' })
@Unique('hand_over_code_once', ['communityId', 'cycleId', 'codeMark'])
@Unique('hand_over_pass_once', ['communityId', 'cycleId', 'passMark'])
@Check('hand_over_opened', 'num_nulls(code_mark, pass_mark) = 1')
@ForeignKey(() => VoterEntity, ['communityId', 'cycleId', 'voterMark'], ['communityId', 'cycleId', 'voterMark'], {
  name: 'hand_over_of_voter',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['assistantId'], ['id'], { name: 'hand_over_by' })
export class HandOverEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'hand_over_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'hand_over_once' })
  cycleId: CycleId;

  @PrimaryColumn('bytea', { name: 'voter_mark', primaryKeyConstraintName: 'hand_over_once' })
  voterMark: Buffer;

  @Column('uuid', { name: 'assistant_id' })
  assistantId: PersonId;

  @Column('bytea', { name: 'code_mark', nullable: true })
  codeMark: Buffer | null;

  @Column('bytea', { name: 'pass_mark', nullable: true })
  passMark: Buffer | null;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
}
