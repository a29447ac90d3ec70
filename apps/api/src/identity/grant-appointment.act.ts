import { type AppointmentFacts, grantRules, type Office } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import type { Act } from '../platform/registrar.ts';
import type { AppointmentId } from './appointment.entity.ts';
import {
  appointmentFacts,
  changeBy,
  drawOneTimePassword,
  type OfficeStores,
  officeStores,
  type OneTimePassword,
} from './appointing.ts';
import type { Appointment } from './appointments.store.ts';

/** The same for an office in a village and in any other place. */
export interface OfficeToGrant {
  readonly office: Office;
  readonly kato: string;
  readonly name: string;
  readonly login: string;
}

interface Facts extends AppointmentFacts {
  readonly personId: PersonId | null;
  /** For a login that nobody has yet. */
  readonly password: OneTimePassword | null;
}

interface Granted {
  readonly appointment: Appointment;
  readonly oneTimePassword: string | null;
}

/** Gives an office. A login that is new becomes a person with a one-time password; a person's sessions end, since they may do more now. */
export const grantAppointment: Act<
  OfficeStores,
  OfficeToGrant,
  Facts,
  Granted & Pick<Facts, 'password'> & { readonly person: Pick<OfficeToGrant, 'name' | 'login'> }
> = {
  name: 'identity.grantAppointment',
  right: 'appointment:change',
  stores: officeStores,

  async load({ credentials, appointments }, { office, kato, login }, moment) {
    const known = await credentials.byLogin(login);
    const person = known && { id: known.personId, others: await appointments.heldBy(known.personId) };
    const password = known ? null : await drawOneTimePassword();
    return { ...appointmentFacts(moment, { office, kato }, person), personId: known?.personId ?? null, password };
  },

  decide(facts, { office, kato, name, login }, { newId }) {
    obey(grantRules, facts);
    const personId = facts.personId ?? newId<PersonId>();
    const appointment = { id: newId<AppointmentId>(), personId, office, kato };
    return {
      appointment,
      person: { name, login },
      password: facts.password,
      oneTimePassword: facts.password?.shown ?? null,
    };
  },

  async save({ people, credentials, appointments, endSessions }, { appointment, person, password }, { now, actor }) {
    const { personId } = appointment;
    if (password) {
      await people.add({ id: personId, name: person.name, language: actor.language });
      await credentials.add({ personId, login: person.login, hash: password.hash, changeBy: changeBy(now) });
    }
    await appointments.grant(appointment);
    await endSessions(personId);
  },

  witness: ({ appointment: { office, kato } }) => ({ office, kato }),
};
