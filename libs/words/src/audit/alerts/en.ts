import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'audit.alerts': 'Signs when keys were given',
  'audit.alerts.none': 'No signs when keys were given.',
  'audit.alerts.note': 'Whose device it was is not kept. What anybody voted for is kept nowhere.',
  'audit.alerts.people': '{count} {count|person|people}, the limit is {most}',
  'audit.alerts.do': 'What to do',
  'audit.alert.device': 'Several people took keys on one device',
  'audit.alert.device.text':
    'A family may vote on one phone. If there are many people, somebody may have taken keys for others.',
  'audit.alert.device.do': 'Call people of the roll at random and ask: “Did you take the key yourself?”',
  'audit.alert.phone': 'Several people took keys with one phone number',
  'audit.alert.phone.text':
    'The number went from hand to hand, or somebody had others’ IINs written down with their own number.',
  'audit.alert.phone.do': 'Ask the akim’s office by which documents numbers were entered in those days.',
  'audit.alert.address': 'Many people took keys from one network address in a day',
  'audit.alert.address.text': 'It may be the shared address of the office, a school or a mobile operator.',
  'audit.alert.address.do':
    'Find out whether the office helped people to vote that day. If not, ask residents about that day.',
  'audit.alert.assistant': 'One helper helped too many people in a day',
  'audit.alert.assistant.text': 'One person may have pressed the buttons for everybody.',
  'audit.alert.assistant.do': 'Ask for the log of help and speak with some of those people.',
};
