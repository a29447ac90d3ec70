import { type AppointmentFacts, resetRules } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import type { Act } from '../platform/registrar.ts';
import type { AppointmentId } from './appointment.entity.ts';
import {
  appointmentFacts,
  changeBy,
  drawOneTimePassword,
  type OfficeStores,
  officeStores,
  type OneTimePassword,
  takeAppointment,
} from './appointing.ts';
import type { Appointment } from './appointments.store.ts';

interface Input {
  readonly appointment: AppointmentId;
}

interface Facts extends AppointmentFacts {
  readonly appointment: Appointment;
  readonly password: OneTimePassword;
}

type Reset = Pick<Facts, 'appointment' | 'password'>;

/** Gives the holder of an office a new one-time password in place of a lost one. What the lost one opened is closed, with the devices that it made. */
export const resetPassword: Act<OfficeStores, Input, Facts, Reset> = {
  name: 'identity.resetPassword',
  right: 'appointment:change',
  stores: officeStores,

  async load(stores, { appointment: id }, moment) {
    const { appointment, others } = await takeAppointment(stores, id, moment);
    const facts = appointmentFacts(moment, appointment, { id: appointment.personId, others });
    return { ...facts, appointment, password: await drawOneTimePassword() };
  },

  decide(facts) {
    obey(resetRules, facts);
    return facts;
  },

  async save({ credentials, endSessions, endPasskeys }, { appointment: { personId }, password }, { now }) {
    await credentials.change(personId, { hash: password.hash, changeBy: changeBy(now) });
    await endSessions(personId);
    await endPasskeys(personId);
  },

  witness: ({ appointment: { office, kato } }) => ({ office, kato }),
};
