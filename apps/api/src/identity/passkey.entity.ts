import type { Means } from '@ortaq/domain/identity';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { PersonEntity } from './person.entity.ts';

export type PasskeyId = Id<'Passkey'>;

@Entity('passkey', { schema: 'identity' })
@Unique('passkey_credential_once', ['credential'])
@Index('passkey_by_person', ['personId'])
@Check('passkey_means', `means in ('password', 'code', 'demo', 'printed', 'oidc')`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'passkey_of_person' })
export class PasskeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'passkey_once' })
  id: PasskeyId;

  /** The name that the device gave it, base64url. */
  @Column('text')
  credential: string;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  means: Means;

  /** COSE. */
  @Column('bytea', { name: 'public_key' })
  publicKey: Buffer;

  @Column('bigint')
  counter: string;

  @Column('text', { array: true })
  transports: string[];

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
