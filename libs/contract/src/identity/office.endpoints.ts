import { grantRules, printingRules, resetRules, residencyRules, revokeRules } from '@ortaq/domain/identity';
import { z } from 'zod';

import { kato } from '../communities/places.ts';
import { endpoint } from '../endpoint.ts';
import { done, file, id, line, slug } from '../wire.ts';
import { Appointment, iin, login, office, phone, Resident } from './person.ts';

const community = slug;
/** Shown once to whoever appointed; null when the person had a password already. */
const appointed = z.object({ id: id<'Appointment'>(), oneTimePassword: z.string().nullable() });
const renewed = z.object({ oneTimePassword: z.string() });
const appointments = z.object({ appointments: z.array(Appointment) });
const appointment = id<'Appointment'>();
const person = id<'Person'>();

export const officeEndpoints = {
  confirmResidency: endpoint({
    method: 'POST',
    path: '/communities/:community/residency',
    right: 'self:change',
    summary:
      'Makes the person a resident when the register of the village has this IIN, with this phone or of who proved it',
    input: z.object({ community, iin }),
    output: done,
    refusals: residencyRules,
  }),
  verifyResident: endpoint({
    method: 'POST',
    path: '/communities/:community/residents',
    right: 'resident:verify',
    summary: 'A clerk saw the document: the person is a resident',
    input: z.object({
      community,
      name: line(120),
      /** None: the person has no phone of their own, and loses one that the record had. */
      phone: phone.nullable(),
      iin,
      settlementId: id<'Settlement'>().optional(),
    }),
    output: z.object({ personId: id<'Person'>() }),
    refusals: residencyRules,
  }),
  findResidents: endpoint({
    method: 'GET',
    path: '/communities/:community/residents',
    right: 'resident:verify',
    summary: 'Residents of the village by name; phones are masked',
    input: z.object({ community, name: z.string().trim().max(80).default('') }),
    output: z.object({ residents: z.array(Resident), total: z.int() }),
  }),
  printCode: endpoint({
    method: 'POST',
    path: '/communities/:community/residents/:person/code',
    right: 'resident:verify',
    summary: 'Gives a resident a personal code on paper, as PDF; an earlier one and what it opened end',
    input: z.object({ community, person }),
    output: file,
    sends: 'file',
    refusals: printingRules,
  }),
  revokePrintedCode: endpoint({
    method: 'DELETE',
    path: '/communities/:community/residents/:person/code',
    right: 'resident:verify',
    summary: 'Ends the printed code of a resident, and what it opened',
    input: z.object({ community, person }),
    output: done,
  }),
  listAppointments: endpoint({
    method: 'GET',
    path: '/communities/:community/appointments',
    right: 'appointment:read',
    summary: 'Who holds an office in the village now',
    input: z.object({ community }),
    output: appointments,
  }),
  grantAppointment: endpoint({
    method: 'POST',
    path: '/communities/:community/appointments',
    right: 'appointment:change',
    summary: 'Gives an office in the village',
    input: z.object({ community, office, name: line(120), login }),
    output: appointed,
    refusals: grantRules,
  }),
  revokeAppointment: endpoint({
    method: 'DELETE',
    path: '/communities/:community/appointments/:appointment',
    right: 'appointment:change',
    summary: 'Ends an office in the village; the sessions of its holder end with it',
    input: z.object({ community, appointment }),
    output: done,
    refusals: revokeRules,
  }),
  resetPassword: endpoint({
    method: 'POST',
    path: '/communities/:community/appointments/:appointment/password',
    right: 'appointment:change',
    summary: 'Gives the holder of an office a new one-time password; their sessions end',
    input: z.object({ community, appointment }),
    output: renewed,
    refusals: resetRules,
  }),
  listCountryAppointments: endpoint({
    method: 'GET',
    path: '/appointments',
    right: 'appointment:read',
    summary: 'Who holds an office of a district, an oblast or the country now',
    input: z.object({}),
    output: appointments,
  }),
  grantCountryAppointment: endpoint({
    method: 'POST',
    path: '/appointments',
    right: 'appointment:change',
    summary: 'Gives an office in any place: an auditor of a district or oblast, an operator',
    input: z.object({ office, kato, name: line(120), login }),
    output: appointed,
    refusals: grantRules,
  }),
  revokeCountryAppointment: endpoint({
    method: 'DELETE',
    path: '/appointments/:appointment',
    right: 'appointment:change',
    summary: 'Ends an office in any place; the sessions of its holder end with it',
    input: z.object({ appointment }),
    output: done,
    refusals: revokeRules,
  }),
  resetCountryPassword: endpoint({
    method: 'POST',
    path: '/appointments/:appointment/password',
    right: 'appointment:change',
    summary: 'Gives the holder of an office in any place a new one-time password; their sessions end',
    input: z.object({ appointment }),
    output: renewed,
    refusals: resetRules,
  }),
};
