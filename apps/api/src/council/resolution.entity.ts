import type { CommunityId } from '@ortaq/domain/communities';
import type { ResolutionKind } from '@ortaq/domain/council';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { PersonEntity } from '../identity/person.entity.ts';
import type { PersonId } from '../platform/actor.ts';
import { CouncilSessionEntity } from './session.entity.ts';

@Entity('resolution', { schema: 'council' })
@Unique('resolution_of_session_once', ['communityId', 'session'])
@ForeignKey(() => CouncilSessionEntity, ['communityId', 'session'], ['communityId', 'number'], {
  name: 'resolution_of_session',
})
@ForeignKey(() => PersonEntity, ['decidedBy'], ['id'], { name: 'resolution_by' })
@Check('resolution_kind', `kind in ('adopt', 'remand')`)
@Check('resolution_sealed', `minutes_sha256 = encode(sha256(convert_to(minutes, 'UTF8')), 'hex')`)
export class ResolutionEntity {
  @PrimaryColumn('uuid', { name: 'community_id', primaryKeyConstraintName: 'resolution_once' })
  communityId: CommunityId;

  /** Counts the resolutions of a village. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'resolution_once' })
  number: number;

  @Column('integer')
  session: number;

  @Column('text')
  kind: ResolutionKind;

  @Column('text')
  text: string;

  /** The minutes of the whole session as canonical JSON. */
  @Column('text')
  minutes: string;

  @Column('text', { name: 'minutes_sha256' })
  minutesSha256: string;

  @Column('uuid', { name: 'decided_by' })
  decidedBy: PersonId;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;
}
