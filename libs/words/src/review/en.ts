import { en as room } from './room/en.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  ...room,
  'review/own-proposal': 'This is your own proposal. Somebody else decides about it.',
  'review/conflict-declared': 'You declared an interest. Somebody else decides about this.',
  'review/conflict-declared-already': 'Your interest is on record already.',
  'review/not-under-review': 'This proposal is not under review now.',
  'review/criterion-repeated': 'One point has two answers.',
  'review/why-missing': 'Give the reason for each answer “No”.',
  'review/checks-open': 'Some points have no answer.',
  'review/check-failed': 'One answer is “No”. To admit, every answer must be “Yes”.',
  'review/cost-outside-limits': 'The cost is outside the limits. Least: {least:money}. Most: {most:money}.',
  'review/nothing-failed': 'To return a proposal, at least one answer must be “No”.',
  'review/respond-by-past': 'This day has passed. Choose a later one.',
  'review/respond-by-late': 'The time for changes must end before voting opens.',
  'review/author-still-has-time': 'The author still has time for changes. Until: {respondBy:date}.',
  'review/criterion-not-failed': 'To refuse by this point, its answer must be “No”.',
  'review/merged-into-itself': 'A proposal cannot be merged into itself.',
  'review/merged-into-closed': 'The chosen proposal must be under review or on the ballot in this cycle.',
  'review/cost-unchanged': 'The cost is the same. Write another amount.',
  'review/nothing-to-object': 'There is no decision to object to.',
  'review/objected-already': 'There is an objection to this decision already.',
  'review/objection-answered': 'This objection has been answered.',
  'review/own-decision': 'Whoever made the decision does not answer the objection.',

  'review.criterion.common-use': 'Can everybody use it?',
  'review.criterion.place-ours': 'Does the land belong to the village?',
  'review.criterion.whole': 'Is it whole and not a part of something?',
  'review.criterion.within-limits': 'Is the cost within the limits?',
  'review.criterion.cost-founded': 'Is it known where the cost comes from?',
  'review.criterion.one-year': 'Can it be done in one year?',
  'review.criterion.not-duplicate': 'Does it repeat no other proposal?',
  'review.criterion.lawful': 'Is it lawful?',

  'review.rule.common-use': 'Everybody must be able to use the project',
  'review.rule.place-ours': 'The land must belong to the village, free of another owner’s rights',
  'review.rule.whole': 'The project must be whole and work without a further project',
  'review.rule.within-limits': 'The cost must be within the limits in the rules of the cycle',
  'review.rule.cost-founded': 'The cost must have a ground: an estimate or a price offer',
  'review.rule.one-year': 'The work must be finished in one budget year',
  'review.rule.not-duplicate': 'The project must repeat no other proposal and no planned work',
  'review.rule.lawful': 'The project must not be against the law',
  'review.rule.numbered': 'Rule {number}: {rule}',

  'review.notice.returned':
    'Your proposal No. {number} was returned for a change. Reason: {reason} Change it by: {respondBy:dayTime}.',
  'review.notice.admitted': 'Your proposal No. {number} was admitted. It goes on the ballot.',
  'review.notice.refused':
    'Your proposal No. {number} was refused. Rule number: {rule}. Reason: {reason} You may object.',
  'review.notice.merged': 'Your proposal No. {number} was merged into proposal No. {into}. Reason: {reason}',
  'review.notice.cost':
    'The cost of your proposal No. {number} was corrected. Before: {was:money}. Now: {became:money}. Reason: {reason}',
  'review.notice.upheld':
    'Your objection about proposal No. {number} was upheld. The proposal is reviewed anew. Answer: {answer}',
  'review.notice.rejected':
    'Your objection about proposal No. {number} was rejected. The decision stands. Answer: {answer}',

  'review.page.objection.label': 'Why do you disagree with the decision?',
  'review.page.objection.hint': 'You may object once. The akim answers.',
  'review.page.objection.act': 'Object',
  'review.page.objection.waiting': 'The akim is looking at it',
};
