import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'room.public': 'Village page',
  'room.closed.title': 'This room is not open to you',
  'room.closed.who': 'Who works here: {offices}.',
  'room.closed.text': 'If this is your office, sign in with your login and password.',
  'room.closed.password': 'First change the password that you were given to one of your own.',
  'room.closed.password.act': 'Change the password',
  'room.unknown.title': 'There is no such room',
  'room.unknown.text': 'Check the address or choose a room from the menu.',
  'room.broken.title': 'The room did not open',
  'room.broken.text': 'Refresh the page. Everything that was saved is safe.',
  'room.session.over': 'Your session has ended',
  'room.session.again': 'What you wrote is still here. Sign in on a new page: {link}. Then send it again.',
  'room.keys': 'Keys',
  'room.keys.off': 'Turn keys off',
  'room.keys.on': 'Turn keys on',
  'room.done': 'Saved',
};
