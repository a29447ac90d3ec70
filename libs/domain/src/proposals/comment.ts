import type { Id } from '@ortaq/kernel';

export type CommentId = Id<'Comment'>;

export const MOST_COMMENT = 600;

/** Why a comment was hidden; its place stays, with this reason. */
export const hidingReasons = ['insult', 'personal', 'advert', 'off-topic'] as const;

export type HidingReason = (typeof hidingReasons)[number];
