import { askingRules, makingRules, passkeySignInRules } from '@ortaq/domain/identity';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id } from '../wire.ts';
import { MadeCredential, MakingOptions, Passkey, SignedCredential, SignInOptions } from './passkey.ts';

export const passkeyEndpoints = {
  askForPasskey: endpoint({
    method: 'POST',
    path: '/session/passkey/challenge',
    right: 'session:begin',
    summary: 'A question for a device that signs in by its lock; it is answered once, within five minutes',
    input: z.object({}),
    output: SignInOptions,
  }),
  signInByPasskey: endpoint({
    method: 'POST',
    path: '/session/passkey',
    right: 'session:begin',
    summary: 'Begins a session by the lock of a device, with the rights of the session in which its passkey was made',
    input: z.object({ credential: SignedCredential }),
    output: done,
    refusals: passkeySignInRules,
  }),
  askToMakePasskey: endpoint({
    method: 'POST',
    path: '/self/passkeys/challenge',
    right: 'self:change',
    summary: 'A question for a device on which a passkey is made; it is answered once, within five minutes',
    input: z.object({}),
    output: MakingOptions,
    refusals: askingRules,
  }),
  makePasskey: endpoint({
    method: 'POST',
    path: '/self/passkeys',
    right: 'self:change',
    summary: 'Keeps a passkey of one’s own; it opens what this session could open, and no more',
    input: z.object({ credential: MadeCredential }),
    output: done,
    refusals: makingRules,
  }),
  listPasskeys: endpoint({
    method: 'GET',
    path: '/self/passkeys',
    right: 'self:change',
    summary: 'One’s own passkeys, the newest first',
    input: z.object({}),
    output: z.object({ passkeys: z.array(Passkey) }),
  }),
  removePasskey: endpoint({
    method: 'DELETE',
    path: '/self/passkeys/:passkey',
    right: 'self:change',
    summary: 'Removes a passkey of one’s own; the sessions that it began end with it',
    input: z.object({ passkey: id<'Passkey'>() }),
    output: done,
  }),
};
