import type { Office } from '@ortaq/domain/identity';
import type { Id } from '@ortaq/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { PersonEntity } from './person.entity.ts';

export type AppointmentId = Id<'Appointment'>;

@Entity('appointment', { schema: 'identity' })
@Check('appointment_office', `office in ('clerk', 'akim', 'member', 'chair', 'auditor', 'operator')`)
@Check('appointment_place', `kato ~ '^[0-9]{9}$'`)
@Index('appointment_held_once', ['personId', 'office', 'kato'], { unique: true, where: 'until is null' })
@Index('appointment_by_place', ['kato'], { where: 'until is null' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'appointment_of_person' })
export class AppointmentEntity {
  @PrimaryColumn('uuid')
  id: AppointmentId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  office: Office;

  @Column('text')
  kato: string;

  @Column('timestamptz', { default: () => 'now()' })
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}
