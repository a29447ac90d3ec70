import { type AppointmentFacts, revokeRules } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import type { Act } from '../platform/registrar.ts';
import type { AppointmentId } from './appointment.entity.ts';
import { appointmentFacts, type OfficeStores, officeStores, takeAppointment } from './appointing.ts';
import type { Appointment } from './appointments.store.ts';

interface Input {
  readonly appointment: AppointmentId;
}

interface Facts extends AppointmentFacts {
  readonly appointment: Appointment;
}

/** Ends an office; every session of its holder ends with it. */
export const revokeAppointment: Act<OfficeStores, Input, Facts, Appointment> = {
  name: 'identity.revokeAppointment',
  right: 'appointment:change',
  stores: officeStores,

  async load(stores, { appointment: id }, moment) {
    const { appointment, others } = await takeAppointment(stores, id, moment);
    return { ...appointmentFacts(moment, appointment, { id: appointment.personId, others }), appointment };
  },

  decide(facts) {
    obey(revokeRules, facts);
    return facts.appointment;
  },

  async save({ appointments, endSessions }, { id, personId }, { now }) {
    await appointments.end(id, now);
    await endSessions(personId);
  },

  witness: ({ office, kato }) => ({ office, kato }),
};
