import type { CommunityId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import type { RollObjectionKind } from '@ortaq/domain/voting';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { RollEntity } from './roll.entity.ts';

export type RollObjectionId = Id<'RollObjection'>;

/** What somebody says is wrong with a frozen roll. Their words may name people and are sealed; the answer is public. */
@Entity('roll_objection', { schema: 'voting' })
@Check('roll_objection_kind', `kind in ('missing', 'settlement', 'stranger')`)
@Check('roll_objection_by_another', 'answered_by <> raised_by')
@Check('roll_objection_whole', 'num_nulls(is_upheld, answer, answered_by, answered_at) in (0, 4)')
@Index('roll_objection_open_once', ['communityId', 'cycleId', 'raisedBy', 'kind'], {
  unique: true,
  where: 'answered_at is null',
})
@ForeignKey(() => RollEntity, ['communityId', 'cycleId'], ['communityId', 'cycleId'], {
  name: 'roll_objection_of_roll',
})
@ForeignKey(() => PersonEntity, ['raisedBy'], ['id'], { name: 'roll_objection_of_person' })
@ForeignKey(() => PersonEntity, ['answeredBy'], ['id'], { name: 'roll_objection_answered_by' })
export class RollObjectionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'roll_objection_once' })
  communityId: CommunityId;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_objection_once' })
  id: RollObjectionId;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: CycleId;

  @Column('text')
  kind: RollObjectionKind;

  @Column('bytea', { name: 'text_sealed' })
  textSealed: Buffer;

  @Column('uuid', { name: 'raised_by' })
  raisedBy: PersonId;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  @Column('boolean', { name: 'is_upheld', nullable: true })
  isUpheld: boolean | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: PersonId | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
