import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'council/no-members': 'No members of the Kenes are appointed yet.',
  'council/no-chair': 'No chair of the Kenes is appointed yet.',
  'council/result-once': 'The result of the vote must stand on the agenda exactly once.',
  'council/not-certified': 'The result of the vote is not certified yet.',
  'council/starts-in-the-past': 'This time is past. Choose a later one.',
  'council/session-under-way': 'A session about this cycle is called already.',
  'council/no-quorum': 'No quorum: {present} present, at least {quorum} needed.',
  'council/session-not-open': 'The session is not open.',
  'council/session-over': 'This session is over.',
  'council/not-a-member': 'This person is not on the list of members of this session.',
  'council/not-present': 'First mark that the member has come.',
  'council/vote-under-way': 'A vote is under way. Close it first.',
  'council/another-item-open': 'The vote on another item is open. Close it first.',
  'council/item-not-open': 'The vote on this item is not open.',
  'council/item-decided': 'This item is decided already.',
  'council/no-votes': 'Nobody has voted yet.',
  'council/recused': 'A member who declared an interest has no vote on this item.',
  'council/recused-already': 'An interest in this item is declared already.',
  'council/own-project': 'The author of a winning project has no vote. Declare the interest first.',
  'council/items-open': 'Every item of the agenda must be decided first.',
  'council/not-carried': 'The Kenes did not accept the result. Send it back with the reason.',
  'council/carried': 'The Kenes accepted the result, so it cannot be sent back.',

  'council.notice.called': 'You are invited to a session of the Kenes: {startsAt:dayTime}. Place: {place}.',
};
