import type { Means } from '@ortaq/domain/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { PasskeyEntity, type PasskeyId } from './passkey.entity.ts';
import { PersonEntity } from './person.entity.ts';

@Entity('session', { schema: 'identity' })
@Index('session_by_person', ['personId'])
@Index('session_of_passkey', ['passkeyId'], { where: 'passkey_id is not null' })
@Check('session_means', `means in ('password', 'code', 'demo', 'printed', 'oidc')`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'session_of_person' })
@ForeignKey(() => PasskeyEntity, ['passkeyId'], ['id'], { name: 'session_by_passkey', onDelete: 'CASCADE' })
export class SessionEntity {
  @PrimaryColumn('bytea')
  mark: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text', { default: 'password' })
  means: Means;

  /** Ends with it. */
  @Column('uuid', { name: 'passkey_id', nullable: true })
  passkeyId: PasskeyId | null;

  @Column('timestamptz', { name: 'begun_at', default: () => 'now()' })
  begunAt: Date;

  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
