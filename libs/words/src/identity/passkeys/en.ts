import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'identity.message.passkey-made':
    'Ortaq: a device was added that signs you in by its lock. If this was not you, sign in and remove it.',
  'identity/passkey-in-demo': 'Everybody uses the roles of the demo village, so no device is tied to one.',
  'identity/passkeys-enough': 'No more devices can be added. Remove an old one first.',
  'identity/passkey-unproven': 'The device could not confirm. Try again.',
  'identity/passkey-unknown': 'Signing in with this device did not work. Sign in another way.',

  'identity.passkey.signIn': 'Sign in by the lock of this device',
  'identity.passkey.signIn.failed': 'It did not work. Try again, or sign in another way.',
  'identity.passkey.row': 'Sign-in by lock',
  'identity.passkey.row.value': 'By fingerprint, face or PIN',
  'identity.passkey.title': 'Next time, sign in by the lock of this device',
  'identity.passkey.lead': 'No SMS and no password: a fingerprint, face or PIN is enough. They never leave the device.',
  'identity.passkey.make': 'Add this device',
  'identity.passkey.make.failed': 'The device was not added. Check that it has a screen lock, and try again.',
  'identity.passkey.unable': 'This browser or device cannot do that. Sign in as before.',
  'identity.passkey.mine': 'Devices added',
  'identity.passkey.none': 'No device yet.',
  'identity.passkey.madeAt': 'Added: {at:date}',
  'identity.passkey.usedAt': 'Last used: {at:dayTime}',
  'identity.passkey.notUsed': 'Not used yet',
  'identity.passkey.remove': 'Remove',
  'identity.passkey.remove.text':
    'If a device is lost, remove it here: wherever it signed in, it is signed out at once.',
  'identity.passkey.shared': 'Do not add a device that others open too.',
};
