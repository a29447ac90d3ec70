import type { HeldOffice } from '@ortaq/domain/identity';
import { IsNull } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { AppointmentEntity, type AppointmentId } from './appointment.entity.ts';

export interface Appointment extends HeldOffice {
  readonly id: AppointmentId;
  readonly personId: PersonId;
}

export interface AppointmentsStore {
  /** The appointment if it still holds, kept from another change until the commit. */
  take(id: AppointmentId): Promise<Appointment | null>;
  heldBy(personId: PersonId): Promise<Appointment[]>;
  grant(appointment: Appointment): Promise<void>;
  end(id: AppointmentId, at: Date): Promise<void>;
}

const appointmentOf = ({ id, personId, office, kato }: AppointmentEntity): Appointment => ({
  id,
  personId,
  office,
  kato,
});

export const appointmentsIn = ({ manager }: Pick<Tx, 'manager'>): AppointmentsStore => ({
  async take(id) {
    const row = await manager.findOne(AppointmentEntity, {
      where: { id, until: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    return row && appointmentOf(row);
  },
  heldBy: async (personId) =>
    (await manager.findBy(AppointmentEntity, { personId, until: IsNull() })).map(appointmentOf),
  async grant(appointment) {
    await refuseOn('appointment_held_once', 'identity/office-held', () =>
      manager.insert(AppointmentEntity, { ...appointment }),
    );
  },
  async end(id, until) {
    await manager.update(AppointmentEntity, { id }, { until });
  },
});
