import type { Language } from '@ortaq/kernel';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';

@Entity('person', { schema: 'identity' })
@Unique('person_phone_once', ['phone'])
@Unique('person_email_once', ['email'])
@Unique('person_iin_once', ['iinMark'])
@Check('person_iin_whole', '(iin_mark is null) = (iin_sealed is null) and (iin_mark is null) = (iin_last4 is null)')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: PersonId;

  @Column('text')
  name: string;

  @Column('text', { default: 'kk' })
  language: Language;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('bytea', { name: 'iin_mark', nullable: true })
  iinMark: Buffer | null;

  @Column('bytea', { name: 'iin_sealed', nullable: true })
  iinSealed: Buffer | null;

  @Column('text', { name: 'iin_last4', nullable: true })
  iinLast4: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
