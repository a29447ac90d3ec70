import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'tally.room.next': 'What is next',
  'tally.room.begin.text': 'Voting is over. The count follows the published rules; the key of the lot is revealed now.',
  'tally.room.cancel': 'Stop the count',
  'tally.room.cancelled': 'The count was stopped. Nothing of it is kept; you can begin again.',
  'tally.room.reached': 'Cost of the projects chosen so far: {reached:money}. Envelope: {envelope:money}.',
  'tally.room.total': 'Total',
  'tally.room.left': 'Envelope: {envelope:money}. Left: {left:money}.',
};
