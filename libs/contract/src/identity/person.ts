import { isIin, isPrintedCode, offices } from '@ortaq/domain/identity';
import { z } from 'zod';

import { id, instant, language, named } from '../wire.ts';

/** A phone number with its country: `+77001234567`. Pages accept every usual spelling and send this one. */
export const phone = z.string().regex(/^\+\d{10,15}$/);

/** Twelve digits with a true check digit. */
export const iin = z
  .string()
  .trim()
  .regex(/^\d{12}$/)
  .refine(isIin);

/** As it stands on the paper of the office, without its spaces; a slip of the finger is noticed before it is sent. */
export const printedCode = z.string().trim().refine(isPrintedCode);

export const login = z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/);

/** As long as a person likes to type; what makes it good enough is a rule. */
export const password = z.string().min(1).max(200);

export const office = z.enum(offices);

export const standing = z.enum(['person', 'resident', 'author', ...offices]);

/** Who the person is to themselves. */
export const SelfPerson = z.object({
  id: id<'Person'>(),
  /** Empty until the person gives one. */
  name: z.string(),
  language,
  phoneMasked: z.string().nullable(),
  /** The end of the identity number that was proven; null while none was. */
  iinLast4: z.string().nullable(),
  login: z.string().nullable(),
  /** Offices held; they give rights only in a session begun by password. */
  offices: z.array(z.object({ office, kato: z.string(), place: named.nullable() })),
  residentOf: z.array(z.object({ slug: z.string(), name: named })),
  /** The password was given by another and gives no rights until it is changed. */
  mustChangePassword: z.boolean(),
});

export const Appointment = z.object({
  id: id<'Appointment'>(),
  office,
  kato: z.string(),
  place: named.nullable(),
  name: z.string(),
  login: z.string().nullable(),
  since: instant,
});

export const Resident = z.object({
  personId: id<'Person'>(),
  name: z.string(),
  phoneMasked: z.string().nullable(),
  iinLast4: z.string().nullable(),
  settlement: named.nullable(),
  verifiedAt: instant,
  /** `counter`: a clerk saw the document. `register`: the village's register has the number, with the phone or of who proved it. */
  way: z.enum(['counter', 'register']),
  /** Until when a printed code of this village opens their pages; null while there is none. */
  codeUntil: instant.nullable(),
});

export const InboxMessage = z.object({
  id: z.string(),
  to: z.string(),
  channel: z.enum(['sms', 'email']),
  text: z.string(),
  putAt: instant,
  sentAt: instant.nullable(),
});
