import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'voting/issuer-key': 'This is no key. Copy the whole line that the commission’s program printed.',
  'voting/issuer-address': 'An address begins with https:// and ends with the name of the server.',
  'voting/issuer-none': 'This vote has no second issuer.',
  'voting/issuer-told': 'The number of the commission’s keys has been told.',
  'voting/issuer-unsigned': 'The commission did not sign this. Paste the whole line that its program printed.',
  'voting/issuer-closed': 'The audit commission is not stamping keys now.',
  'voting/issuer-code': 'The commission’s code is not typed correctly. Check every sign.',
  'voting/issuer-locked': 'The code was typed wrongly too often. Ask the audit commission for a new one.',
  'voting/issuer-busy': 'Too many tries. Try again in ten minutes.',
  'voting/issuer-taken':
    'This code was used for another key. Vote from that phone, type in the saved key, or call the commission.',

  'voting.issuer.code': 'Code of the audit commission',
  'voting.issuer.code.hint': 'On the slip that the commission gave you: 4 groups of 4 signs',
  'voting.issuer.why':
    'A voting key bears two stamps: one from this site, one from the audit commission. Neither can add a ballot to the box alone.',
  'voting.issuer.done': 'The audit commission has stamped your key.',
  'voting.issuer.silent.title': 'The audit commission’s server did not answer',
  'voting.issuer.silent.text':
    'Your vote is not counted yet. Nothing is lost: your marks and your code are on this page. Send it again a little later.',
  'voting.issuer.two':
    'Two organisations stamp a key: the akim’s office and the audit commission. To add a ballot to the box, both would have to agree on it.',

  'voting.early.title': 'Take the voting key beforehand',
  'voting.early.text':
    'If you take the key now, not even the database can tell later who voted when. You vote from this phone from {at} on.',
  'voting.early.take': 'Take the key now',
  'voting.early.taking': 'Taking it',
  'voting.early.held.title': 'Your voting key is on this phone',
  'voting.early.held.text': 'Voting opens {at}. Come back with this phone and choose projects.',
  'voting.early.counted':
    'Besides, {count} {count|person has|people have} taken the key beforehand. Whether they voted nobody knows.',
  'voting.early.signIn': 'Sign in and take the key',

  'voting.issuer.room.title': 'Second issuer of keys',
  'voting.issuer.room.address': 'Address',
  'voting.issuer.room.hash': 'Seal of its key',
  'voting.issuer.room.line': 'The line that the commission’s program printed',
  'voting.issuer.room.line.hint': 'Paste the whole line. Once the list is closed it cannot be changed.',
  'voting.issuer.room.pin': 'Name as the second issuer',
  'voting.issuer.room.drop': 'Take away',
  'voting.issuer.room.issued': 'Keys that the commission stamped',
  'voting.issuer.room.told': 'The line that the commission’s program printed after the close',
  'voting.issuer.room.told.hint': '`issuer sign` prints it when the published vote holds. It is written once.',
  'voting.issuer.room.tell': 'Write the number',
};
