import { codeRules, demoRoles, passwordRules, printedSignInRules, signInRules } from '@ortaq/domain/identity';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, language, line, slug } from '../wire.ts';
import { iin, InboxMessage, login, password, phone, printedCode, SelfPerson, standing } from './person.ts';

const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/);

export const sessionEndpoints = {
  readSelf: endpoint({
    method: 'GET',
    path: '/self',
    right: 'self:read',
    summary: 'Who is signed in, and what they are to the village; nobody for a visitor',
    input: z.object({ community: slug.optional() }),
    output: z.object({ person: SelfPerson.nullable(), standings: z.array(standing), isDemo: z.boolean() }),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    right: 'session:begin',
    summary: 'Begins a session of an office by login and password; the cookie is new',
    input: z.object({ login, password }),
    output: z.object({ mustChangePassword: z.boolean() }),
    refusals: signInRules,
  }),
  requestCode: endpoint({
    method: 'POST',
    path: '/session/code',
    right: 'session:begin',
    summary: 'Sends a one-time code to a phone; the answer is the same whether or not the phone is known',
    input: z.object({ phone, language }),
    output: done,
  }),
  confirmCode: endpoint({
    method: 'POST',
    path: '/session/code/confirm',
    right: 'session:begin',
    summary: 'Begins a session of a resident by the code that was sent; the cookie is new',
    input: z.object({ phone, code, language }),
    output: z.object({ isNew: z.boolean() }),
    refusals: codeRules,
  }),
  signInByPrintedCode: endpoint({
    method: 'POST',
    path: '/session/printed',
    right: 'session:begin',
    summary: 'Begins a session of a resident by identity number and printed code together; the cookie is new',
    input: z.object({ iin, code: printedCode }),
    output: done,
    refusals: printedSignInRules,
  }),
  signInAsDemo: endpoint({
    method: 'POST',
    path: '/session/demo',
    right: 'session:begin',
    summary: 'Begins a session of a person of the demo village',
    input: z.object({ role: z.enum(demoRoles) }),
    output: done,
    onlyInDemo: true,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    right: 'session:end',
    summary: 'Ends the session',
    input: z.object({}),
    output: done,
  }),
  changeSelf: endpoint({
    method: 'PUT',
    path: '/self',
    right: 'self:change',
    summary: 'Changes one’s own name as shown and language',
    input: z.object({ name: line(120), language }),
    output: done,
  }),
  changePhone: endpoint({
    method: 'PUT',
    path: '/self/phone',
    right: 'self:change',
    summary: 'Changes one’s own phone by a code that was sent to the new one',
    input: z.object({ phone, code }),
    output: done,
    refusals: codeRules,
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/self/password',
    right: 'self:change',
    summary: 'Changes one’s own password; every other session ends',
    input: z.object({ current: password, next: password }),
    output: done,
    refusals: passwordRules,
  }),
  readInbox: endpoint({
    method: 'GET',
    path: '/inbox',
    right: 'session:begin',
    summary: 'Messages that the demo village would have sent, newest first',
    input: z.object({}),
    output: z.object({ messages: z.array(InboxMessage) }),
    onlyInDemo: true,
  }),
};
