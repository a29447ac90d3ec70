import type { Means } from '@ortaq/domain/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { PersonEntity } from './person.entity.ts';

@Entity('session', { schema: 'identity' })
@Index('session_by_person', ['personId'])
@Check('session_means', `means in ('password', 'code', 'demo')`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'session_of_person' })
export class SessionEntity {
  @PrimaryColumn('bytea')
  mark: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text', { default: 'password' })
  means: Means;

  @Column('timestamptz', { name: 'begun_at', default: () => 'now()' })
  begunAt: Date;

  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
