import { providerRules, returnRules } from '@ortaq/domain/identity';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { language } from '../wire.ts';

/** The page to which the provider sends people back, behind the address of the site. It is registered there. */
export const PROVIDER_ANSWER = '/sign-in/provider/answer';

const path = '/session/provider';

/** Signing in by a provider of identities. Where none is set up it has no name, and nothing else of it exists. */
export const providerEndpoints = {
  readProvider: endpoint({
    method: 'GET',
    path,
    right: 'session:begin',
    summary: 'The name of the provider of identities by which people can sign in; null where none is set up',
    input: z.object({}),
    output: z.object({ name: z.string().nullable() }),
  }),
  goToProvider: endpoint({
    method: 'POST',
    path,
    right: 'session:begin',
    summary:
      'The address at the provider to which the browser goes now; a sealed cookie remembers for ten minutes that it went',
    input: z.object({ language }),
    output: z.object({ address: z.url() }),
  }),
  signInByProvider: endpoint({
    method: 'POST',
    path: `${path}/answer`,
    right: 'session:begin',
    summary:
      'Begins a session by the answer of the provider; one who is signed in already stays so, with the number that was proven',
    input: z.object({ answer: z.string().max(8000), language }),
    output: z.object({ isNew: z.boolean() }),
    refusals: [...returnRules, ...providerRules],
  }),
};
