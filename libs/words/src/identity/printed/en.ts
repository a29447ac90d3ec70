import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'identity.message.code-printed':
    'Ortaq: the village office gave you a personal sign-in code on paper. If this was not you, contact the office.',
  'identity/no-document-seen': 'See the identity card first and verify the resident.',
  'identity/printed-code-wrong':
    'The IIN or the code is wrong, or the code has ended. Check them, or get a new code at the village office.',

  'identity.printed.short': 'Code on paper',
  'identity.printed.title': 'Enter your IIN and the code from the paper',
  'identity.printed.lead': 'The clerk prints this code for you after seeing your identity card.',
  'identity.printed.code': 'Code of 15 digits',
  'identity.printed.code.hint': 'Type it as on the paper. Spaces do not matter.',
  'identity.printed.code.wrong': 'There is a mistake in the code. Compare the 15 digits with the paper.',
  'identity.printed.none.title': 'If you have no code',
  'identity.printed.none.text': 'Come to the akim’s office with your identity card. An IIN alone opens nothing.',
  'identity.printed.from': 'I have a code on paper from the office',
  'identity.printed.toPhone': 'Sign in by phone',

  'identity.residents.noPhone': 'No phone of their own',
  'identity.residents.verified.noPhone':
    'Resident verified: {name}. To let them sign in without a phone, print a code.',
  'identity.residents.code': 'Code on paper',
  'identity.residents.code.for': 'Code on paper: {name}',
  'identity.residents.code.say':
    'Is the person with you? See the identity card. Give the paper into their own hands and do not read the code. An earlier code ends.',
  'identity.residents.code.print': 'Print',
  'identity.residents.code.until': 'Has a code until {at:dateShort}',
  'identity.residents.code.revoke': 'End the code',
  'identity.residents.code.document': 'After seeing the document',

  'identity.sheet.title': 'Personal code for signing in',
  'identity.sheet.until': 'Good for signing in once, until {at:dayTime}.',
  'identity.sheet.step.open': 'Point the camera of a phone at the picture, or type the address:',
  'identity.sheet.step.type': 'Enter your IIN and this code.',
  'identity.sheet.step.vote': 'Now you can vote. To sign in again, get a new code at the office.',
  'identity.sheet.secret': 'Show the code to nobody and tell it to nobody. The clerk will not ask you for it either.',
  'identity.sheet.lost': 'If you lose the paper, tell the office at once: the code is ended. Nobody has a copy of it.',
  'identity.sheet.ask': 'Any questions?',
};
