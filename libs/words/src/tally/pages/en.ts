import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'tally.recount.title': 'Count it yourself',
  'tally.recount.alone': 'Download the file with the ballots and give this command to the program Ortaq:',
  'tally.recount.text':
    'All ballots are loaded to this device and counted again in the browser itself: the same rule, the same program.',
  'tally.recount.begin': 'Count the votes',
  'tally.recount.again': 'Count again',
  'tally.recount.cancel': 'Stop',
  'tally.recount.progress': 'Progress of the count',
  'tally.recount.passes': 'Counting. Steps made: {passes}.',
  'tally.recount.same':
    'All agrees: {count} {count|winner|winners}, their order and the seal of the count are as published.',
  'tally.recount.seal': 'The winners are the same, but the seal of the count is not the published one.',
  'tally.recount.winners': 'The winners differ from the published ones.',
  'tally.recount.next':
    'Reload the page and count again. If it differs again, keep the file and both seals and tell the office: {help}.',
  'tally.recount.help': 'contacts',
  'tally.recount.failed': 'The file did not load or the count broke off. Check the connection and try again.',
  'tally.recount.order': 'Winners of your count, in the order in which they were chosen',
  'tally.recount.own': 'Your seal',
  'tally.recount.published': 'Seal on this site',
};
