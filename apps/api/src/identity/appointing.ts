import type { AppointmentFacts, HeldOffice } from '@ortaq/domain/identity';

import { standingsOf } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { Moment } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import type { PersonId } from '../platform/actor.ts';
import type { AppointmentId } from './appointment.entity.ts';
import { type Appointment, appointmentsIn, type AppointmentsStore } from './appointments.store.ts';
import { credentialsIn, type CredentialsStore } from './credentials.store.ts';
import { drawPassword, hashPassword } from './passwords.ts';
import { endPasskeysBy } from './passkeys.store.ts';
import { peopleIn, type PeopleStore } from './people.store.ts';
import { endSessionsOf } from './sessions.ts';

/** What acts on offices hold of the transaction. */
export interface OfficeStores {
  readonly people: PeopleStore;
  readonly credentials: CredentialsStore;
  readonly appointments: AppointmentsStore;
  endSessions(of: PersonId): Promise<void>;
  /** Those that were made by a password. */
  endPasskeys(of: PersonId): Promise<void>;
}

export const officeStores = (tx: Tx): OfficeStores => ({
  people: peopleIn(tx),
  credentials: credentialsIn(tx),
  appointments: appointmentsIn(tx),
  endSessions: (of) => endSessionsOf(tx.manager, of),
  endPasskeys: (of) => endPasskeysBy(tx.manager, 'password', of),
});

/** A password to be shown once, and the only form in which it is kept. */
export interface OneTimePassword {
  readonly shown: string;
  readonly hash: string;
}

export async function drawOneTimePassword(): Promise<OneTimePassword> {
  const shown = drawPassword();
  return { shown, hash: await hashPassword(shown) };
}

const WEEK = 7 * 86_400_000;

/** A one-time password dies after a week unless it was changed. */
export const changeBy = (now: Date): Date => new Date(now.getTime() + WEEK);

/** What the rules of appointment ask: who gives, which office, what else the person holds. */
export const appointmentFacts = (
  { actor, community }: Moment,
  office: HeldOffice,
  person: { readonly id: PersonId; readonly others: readonly HeldOffice[] } | null,
): AppointmentFacts => ({
  giver: standingsOf(actor, community),
  office,
  others: person?.others ?? [],
  isSelf: person !== null && person.id === actor.personId,
});

/** An office that is held now, seen from where the request stands: a village does not know the offices of another. */
export async function takeAppointment(
  { appointments }: OfficeStores,
  id: AppointmentId,
  { community }: Moment,
): Promise<{ appointment: Appointment; others: Appointment[] }> {
  const appointment = found(await appointments.take(id));
  if (community && appointment.kato !== community.kato) found(null);
  const held = await appointments.heldBy(appointment.personId);
  return { appointment, others: held.filter((each) => each.id !== id) };
}
