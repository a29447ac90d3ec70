import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'problem.401.title': 'Sign in first',
  'problem.401.text': 'This page opens after you sign in.',
  'problem.403.title': 'This page is not open to you',
  'problem.403.text': 'Your role does not allow it. If you need it, contact the village office.',
  'problem.404.title': 'This page was not found',
  'problem.404.text': 'Check the address, or start from the home page.',
  'problem.409.title': 'The record has changed',
  'problem.409.text': 'Somebody changed it after you opened it. Refresh the page and try again.',
  'problem.413.title': 'The file is too large',
  'problem.413.text': 'Choose a smaller file and send it again.',
  'problem.422.title': 'Check what you wrote',
  'problem.422.text': 'The fields to correct are shown below.',
  'problem.429.title': 'Too many attempts',
  'problem.429.text': 'Wait a minute and try again.',
  'problem.500.title': 'The site has a fault',
  'problem.500.text': 'The fault is in our log. Try again in a few minutes.',
  'problem.503.title': 'The site is not working now',
  'problem.503.text': 'Work is under way. Try again in a few minutes.',
  'problem.number': 'Fault number: {id}. Give it when you contact us.',

  'reason.unknown': 'This was refused. Reason code: {code}.',

  'process/no-such-move': 'This step cannot be made at the present stage.',
  'record/not-found': 'There is no such record.',

  'offline/no-answer': 'No answer came. Check the connection and try again.',
  'offline.title': 'No connection',
  'offline.text': 'You see a saved copy. Time: {at}.',
  'offline.waiting': 'What you wrote is kept on this device. It is sent when the connection returns.',
  'offline.back': 'The connection is back',
};
