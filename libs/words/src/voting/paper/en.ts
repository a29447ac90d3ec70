import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'voting/paper-after-token': 'This person took a voting key. Paper is not given to them.',
  'voting/paper-given': 'This person was given a paper ballot. There is no second one.',
  'voting/paper-counted': 'The count has begun. The account of paper ballots does not change any more.',
  'voting/batch-size': 'A batch has at least 1 ballot. At most: {most}.',
  'voting/batch-keyed': 'Nobody keys this batch any more. Refresh the page.',
  'voting/batch-own-keying': 'You have keyed this batch. Another person keys it next.',
  'voting/batch-only-differs':
    'Two people have read this batch. Only the differences are left: {expected}. Refresh the page.',
  'voting/batch-count': 'Lines keyed: {lines}; ballots in the batch: {expected}. Count the paper again.',
  'voting/batch-not-read': 'Two people have not read the batch alike yet, or it is closed.',
  'voting/batch-signed-by-you': 'You have signed. One more person is needed.',
  'voting/batch-changed': 'The seal of the batch changed after you looked. Look again.',
  'voting/paper-too-many':
    'There are more ballots than were given out: {given} given out, {found} with this batch. Nobody signs for it.',
  'voting/batch-replaced': 'There is a newer version of this batch. Open that one.',
  'voting/batch-closed': 'The work on this batch is done. It has to be reopened first.',
  'voting/batches-open': 'Some batches are not finished: {open}. Finish them first.',
  'voting/paper-does-not-add-up': 'It does not add up: {given} given out, {found} found.',
  'voting/paper-not-settled':
    'The account of paper ballots is not closed. The clerk closes it on the page “Paper ballots”.',
  'voting/paper-line': 'The line cannot be read. Type the numbers of projects: 3 7 12. Blank: B. Invalid: X.',
  'voting/paper-number': 'No project on the ballot has this number: {number}.',
};
