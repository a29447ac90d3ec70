import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { PersonEntity } from './person.entity.ts';

@Entity('credential', { schema: 'identity' })
@Unique('credential_login_once', ['login'])
@Check('credential_login_form', `login ~ '^[a-z0-9][a-z0-9._-]{2,39}$'`)
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'credential_of_person' })
export class CredentialEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  login: string;

  @Column('text')
  hash: string;

  @Column('timestamptz', { name: 'change_by', nullable: true })
  changeBy: Date | null;
}
