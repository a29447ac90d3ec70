import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'communities.room.title': 'About the village',
  'communities.room.note': 'Shown at the foot of every page',
  'communities.room.contacts': 'How the office is reached',
  'communities.room.phone': 'Phone',
  'communities.room.phone.hint': 'Residents call it with questions.',
  'communities.room.address.kk': 'Address in Kazakh',
  'communities.room.address.ru': 'Address in Russian',
  'communities.room.address.en': 'Address in English',
  'communities.room.hours.kk': 'Hours in Kazakh',
  'communities.room.hours.ru': 'Hours in Russian',
  'communities.room.hours.en': 'Hours in English',
  'communities.room.settlements': 'Settlements',
  'communities.room.settlements.text': 'Proposals, the roll and the turnout are told by them.',
  'communities.room.settlements.add': 'Add a settlement',
  'communities.room.settlements.new': 'New settlement',
};
