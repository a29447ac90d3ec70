import { en as room } from './room/en.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { en as pages } from './pages/en.ts';
import { en as passkeys } from './passkeys/en.ts';
import { en as printed } from './printed/en.ts';
import { en as provider } from './provider/en.ts';

export const en: Words<typeof kk> = {
  ...room,
  ...pages,
  ...passkeys,
  ...printed,
  ...provider,
  'identity.message.subject': 'Ortaq',
  'identity.message.code': 'Ortaq: your sign-in code is {code}. It works for 10 minutes. Do not tell it to anyone.',
  'identity.message.phone-moved':
    'Ortaq: the phone number on your record was changed. If this was not you, contact the village office.',
  'identity/sign-in-first': 'Sign in first.',
  'identity/not-allowed': 'Your role does not allow this.',
  'identity/foreign-page': 'The request came from another site, so it was not carried out.',
  'identity/too-many-tries': 'Too many tries. Try again in {minutes} {minutes|minute|minutes}.',
  'identity/login-or-password-wrong': 'The login or the password is wrong.',
  'identity/code-wrong': 'The code is wrong or has run out. Ask for a new one.',
  'identity/phone-of-another': 'This phone belongs to another person’s record. Contact the village office.',
  'identity/password-wrong': 'The current password is wrong.',
  'identity/password-same': 'The new password must differ from the old one.',
  'identity/password-short': 'The password must have at least 12 characters.',
  'identity/password-guessable': 'This password is easy to guess. Try a few random words in a row.',
  'identity/not-on-register':
    'The village’s register does not have this IIN with this phone. Come to the village office with your identity card.',
  'identity/iin-of-another': 'This IIN belongs to another person’s record. Contact the village office.',
  'identity/other-iin': 'Your record has another IIN. Contact the village office.',
  'identity/office-above-you': 'You cannot give or end this office.',
  'identity/own-office': 'Nobody can give or end their own office.',
  'identity/office-elsewhere': 'There is no such office in this place. Check the code of the place.',
  'identity/offices-clash': 'This person holds an office that one cannot hold together with this one.',
  'identity/office-held': 'This person holds this office already.',
  'identity/login-taken': 'This login is taken. Choose another.',
};
