import { rule } from '@ortaq/kernel';

import { isPublic, type ProposalStatus } from './proposal.process.ts';

/** Of one person in one village within a day: room for a talk, none for a flood. */
export const MOST_COMMENTS_A_DAY = 30;

export interface CommentFacts {
  readonly status: ProposalStatus;
  /** The same person has said the same of this proposal: a form that was sent twice. */
  readonly isRepeated: boolean;
  readonly writtenToday: number;
}

const commenting = rule<CommentFacts>();

// prettier-ignore
export const commentRules = [
  commenting('proposals/not-public',         (f) => isPublic(f.status)),
  commenting('proposals/comment-repeated',   (f) => !f.isRepeated),
  commenting('proposals/too-many-comments',  (f) => f.writtenToday < MOST_COMMENTS_A_DAY),
] as const;

export interface HidingFacts {
  readonly isHidden: boolean;
  /** The one who hides signed the proposal. */
  readonly isOwnProposal: boolean;
}

const hiding = rule<HidingFacts>();

// prettier-ignore
export const hidingRules = [
  hiding('proposals/comment-hidden-already', (f) => !f.isHidden),
  hiding('proposals/own-moderation',         (f) => !f.isOwnProposal),
] as const;
