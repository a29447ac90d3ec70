import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'identity.provider.act': 'Sign in with {provider}',
  'identity.provider.prove': 'Confirm with {provider}',
  'identity.account.iin': 'IIN',
  'identity.account.iin.no': 'Not confirmed',
  'identity.provider.failed': 'Who you are was not confirmed',
  'identity.provider.toPhone': 'Sign in by phone',

  'identity/provider-expired': 'Signing in took too long, or was begun in another browser. Begin again.',
  'identity/provider-other-attempt': 'The answer that came does not belong to this sign-in. Begin again.',
  'identity/provider-cancelled': 'The sign-in was cancelled. Begin again, or sign in by phone.',
  'identity/provider-silent':
    'The sign-in service does not answer now. Try again in a little while, or sign in by phone.',
  'identity/provider-unproven':
    'The answer of the sign-in service could not be checked. Begin again. If this comes again, contact the village office.',
  'identity/provider-no-iin':
    'The sign-in service did not tell your IIN. Sign in by phone, or come to the village office with your identity card.',
  'identity/provider-other-person':
    'In this browser you are signed in under another record. Sign out first, then sign in again. If both records are yours, contact the village office.',
};
